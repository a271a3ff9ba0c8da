/** Іде до браузера разом зі скриптом картки. */
export const claimCard = {
  previous: 'Попереднє твердження',
  next: 'Наступне твердження',
  place: (n: number, of: number) => `${n} з ${of}`,
  close: 'Закрити',
};
