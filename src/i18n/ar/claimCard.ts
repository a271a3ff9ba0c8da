/** Goes to the browser with the script of the card. */
export const claimCard = {
  previous: 'المعلومة السابقة',
  next: 'المعلومة التالية',
  place: (n: number, of: number) => `${n} من ${of}`,
  close: 'إغلاق',
};
