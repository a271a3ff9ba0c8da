export const map = {
  list: 'ما تعرضه الخريطة',
  number: (n: number) => `${n}`,
  within: {
    town: (name: string) => name,
    region: (name: string, region: string) =>
      `${name}: في مكان ما ضمن ${region}، ولا يُعرف موضع أدق`,
    km: (name: string, km: string) => `${name}: الموضع معروف بدقة ${km} كم`,
  },
  areaInWords: (names: string, what: readonly string[]) =>
    what.length ? `${names}: ${what.join('؛ ')}.` : `${names}.`,
  claimInWords: (claim: string, standing: string) => `${claim} (${standing})`,
  was: (title: string, date: string) => (date === '' ? title : `${title}، ${date}`),
  drawn: {
    with: (area: string, country: string) => `${area}: ضمن حدود ${country} على الخريطة`,
    apart: (area: string) => `${area}: على الخريطة بمفردها`,
    divided: (area: string) => `${area}: على الخريطة مقسمة كما في بيانات الحدود`,
    notDrawn: (area: string) => `${area}: أصغر من أن تظهر على الخريطة`,
  },
  drawnWhy: (how: string, why: string) => `${how}: ${why}`,
  // No verb here agrees with one area or several.
  plural: (sentence: string) => sentence,
  coasts: 'الدول والسواحل: Natural Earth',
  ownShapes: (from: string) => `الحدود: ${from}`,
  scale: (km: string) => `${km} كم`,
};
