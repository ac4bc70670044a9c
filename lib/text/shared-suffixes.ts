const GROUPS: readonly (readonly [multiplier: number, words: string])[] = [
  [
    1e3,
    'k тыс тысяча тысячи тысяч тисяча тисячі тисяч тис tys tysiąc tysiące tysięcy tsd tausend mie mii thousand thousands mille mila хил хиљ хиляди χιλ χιλιάδες rb ribu ezer tūkst duizend tusen tusind tuhat tuhatta tis tisíc tisíce tisíca tisuća tisuće hiljada hilj tuh ming mijë χιλιάδα אלף হা ஆயிரம் libo ألف آلاف الف هزار ہزار हज़ार हजार হাজার мың ათ հզր nghìn พัน bin',
  ],
  [1e4, 'หมื่น'],
  [1e5, 'lakh lakhs लाख লাখ লা لاکھ แสน'],
  [
    1e6,
    'mln млн миллион миллиона миллионов мільйон мільйони мільйонів mio milj mill millón millones milhão milhões million millions millionen miljoen miljoner miljoona miljoonaa millioner millió milione milioni milion milioane miliony milionu milionů milionów miliona milijuna milijun milión miliónov εκατομμύριο εκατομμύρια мил мільёны милион милиона мільйона מיליון மில்லியன் మిలియన్ milyon jt juta triệu مليون ملايين میلیون εκ მლნ մլն ล้าน',
  ],
  [1e7, 'crore crores करोड़ कोटी কোটি কো کروڑ'],
  [
    1e9,
    'bn млрд миллиард миллиарда миллиардов мільярд мільярди мільярдів mld mlrd mlr mrd mia md mljrd miljard milliard milliards milliarde milliarden miliard miliarde miliardo miliardi billion billions milyar miliar مليار میلیارد מיליארד мільярда δισ მლრდ մլրդ tỷ พันล้าน',
  ],
];
/**
 * Suffixes that mean the same in every language that uses them, for pages whose language is unknown or wrong. Keys are in
 * lower case and without dots. Absent on purpose, because languages disagree: "mil." (thousand in es and pt, million in ro,
 * cs, sk, hr), "t", "tn", "mi", "m", "bi", "tr" — those need the page's language.
 */
export const SHARED_SUFFIXES: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([multiplier, words]) => words.split(' ').map((word) => [word, multiplier] as const)),
);
