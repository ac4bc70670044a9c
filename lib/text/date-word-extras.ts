import type { DurationUnit } from './ago-patterns';
import { plainDateText } from './plain-date-text';

/** What networks write and CLDR does not: each line is one word list. */
export interface DateWordExtras {
  /** Before and after a duration: "il y a", "назад". */
  ago?: string;
  now?: string;
  /** Number words in front of units: "час" has none, "an hour", "две минуты". `word=number`. */
  numbers?: string;
  /** Short units of feeds: `unit=word|word`. */
  units?: Partial<Record<DurationUnit, string>>;
  /** One unit without its number, only together with "ago": `word=unit`. */
  ones?: string;
  /** Short month names beside CLDR's: `word=month`. */
  months?: string;
  /** Day words beside CLDR's: `word=offset`. */
  days?: string;
  /** Words that may stand in a date and mean nothing. */
  fillers?: string;
  /** "edited", shown beside the time of a changed post. */
  edited?: string;
  /** Clock words: `word=am`, `pm`, `noon` or `evening`. */
  periods?: string;
}

/** Separated by "|". */
export const DATE_WORD_EXTRAS: Readonly<Record<string, DateWordExtras>> = {
  en: {
    ago: 'ago',
    now: 'just now|right now|moments ago|a moment ago|a few seconds ago',
    numbers: 'a=1|an=1|one=1',
    units: {
      second: 's|sec|secs',
      minute: 'm|min|mins',
      hour: 'h|hr|hrs',
      day: 'd',
      week: 'w|wk|wks',
      month: 'mo|mos|mth|mths',
      year: 'y|yr|yrs',
    },
    months: 'sept=9',
    fillers: 'at|on|the|of',
    edited: 'edited',
  },
  ro: {
    ago: 'acum|in urma',
    now: 'chiar acum|tocmai acum|adineauri|acum cateva secunde',
    numbers: 'o=1|un=1|una=1|doua=2',
    units: { hour: 'h', day: 'z', week: 'sapt', minute: 'min' },
    days: 'astazi=0|azi=0|ieri=-1|alaltaieri=-2',
    fillers: 'la|ora|pe|din|de',
    edited: 'editat|editata|modificat|modificata',
  },
  ru: {
    ago: 'назад',
    now: 'только что|прямо сейчас|несколько секунд назад',
    numbers:
      'один=1|одна=1|одну=1|два=2|две=2|три=3|четыре=4|пять=5|шесть=6|семь=7|восемь=8|девять=9|десять=10|одиннадцать=11|двенадцать=12',
    units: { minute: 'мин', hour: 'ч', day: 'дн|д', week: 'нед', month: 'мес', year: 'лет|г' },
    days: 'сегодня=0|вчера=-1|позавчера=-2',
    months: 'янв=1|фев=2|мар=3|апр=4|май=5|мая=5|июн=6|июл=7|авг=8|сен=9|окт=10|ноя=11|дек=12',
    fillers: 'в|во|от|г|года|год',
    edited: 'изменено|ред|отредактировано|изм',
  },
  uk: {
    ago: 'тому|назад',
    now: 'щойно|тільки що|кілька секунд тому',
    numbers: 'один=1|одна=1|одну=1|два=2|дві=2|три=3|чотири=4|пять=5|шість=6|сім=7|вісім=8|девять=9|десять=10',
    units: { minute: 'хв', hour: 'год', day: 'дн|д', week: 'тиж', month: 'міс', year: 'р' },
    days: 'сьогодні=0|вчора=-1|учора=-1|позавчора=-2',
    fillers: 'о|об|у|в|від|р|року|рік',
    edited: 'змінено|ред|відредаговано',
  },
  de: {
    ago: 'vor',
    now: 'gerade eben|soeben|eben|gerade|vor wenigen sekunden',
    numbers: 'einer=1|einem=1|eine=1|einen=1|ein=1',
    units: { hour: 'std|h', day: 'tg|t', week: 'wo', month: 'mon', year: 'j', minute: 'min' },
    fillers: 'um|uhr|am|den|der|vom',
    edited: 'bearbeitet',
  },
  fr: {
    ago: 'il y a',
    now: "à l'instant|il y a quelques secondes",
    numbers: 'un=1|une=1',
    units: { hour: 'h', day: 'j', week: 'sem', minute: 'min', month: 'mois', year: 'an|ans' },
    fillers: 'a|le|du|de|les',
    edited: 'modifie|modifiee',
  },
  es: {
    ago: 'hace',
    now: 'ahora mismo|justo ahora|hace un momento|hace unos segundos|recien',
    numbers: 'un=1|una=1',
    units: { hour: 'h', day: 'd', week: 'sem', minute: 'min' },
    fillers: 'a|la|las|de|del|el|en',
    edited: 'editado|editada',
    periods: 'a m=am|p m=pm',
  },
  pt: {
    ago: 'ha|atras',
    now: 'agora mesmo|neste momento|ha alguns segundos|ha instantes',
    numbers: 'um=1|uma=1',
    units: { hour: 'h', day: 'd', week: 'sem', minute: 'min' },
    fillers: 'a|as|de|do|em|no',
    edited: 'editado|editada',
  },
  it: {
    ago: 'fa',
    now: 'adesso|proprio ora|poco fa|ora',
    numbers: 'un=1|una=1',
    units: { hour: 'h', day: 'g|gg', week: 'sett', minute: 'min' },
    fillers: 'alle|ore|il|di|del|a',
    edited: 'modificato|modificata',
  },
  pl: {
    ago: 'temu',
    now: 'przed chwila|teraz|w tej chwili',
    units: { hour: 'godz|h', day: 'd|dni', week: 'tyg', minute: 'min' },
    days: 'dzis=0|dzisiaj=0',
    fillers: 'o|godz|r|roku|w|dnia',
    edited: 'edytowano|edytowany|edytowane',
  },
  tr: { ago: 'once', now: 'az once|simdi|su anda', fillers: 'saat|tarihinde', edited: 'duzenlendi' },
  nl: {
    ago: 'geleden',
    now: 'zojuist|nu',
    units: { hour: 'u', day: 'd', week: 'w' },
    fillers: 'om|uur|op',
    edited: 'bewerkt',
  },
  zh: {
    ago: '前|之前',
    now: '刚刚|剛剛|刚才|剛才',
    units: { hour: '小时|小時|个小时', minute: '分钟|分鐘|分', day: '天', week: '周|週|星期', month: '个月|個月' },
    edited: '已编辑|已編輯|编辑',
    periods: '凌晨=am|早上=am|清晨=am|上午=am|中午=noon|下午=pm|晚上=evening|傍晚=evening',
  },
  ja: { ago: '前', now: 'たった今|今|たったいま', edited: '編集済み' },
  ko: { ago: '전', now: '방금|방금 전|지금', edited: '수정됨' },
  ar: {
    ago: 'منذ|قبل',
    now: 'الان|للتو|منذ لحظات',
    units: { hour: 'س', minute: 'د', day: 'ي' },
    ones: 'ثانية=second|دقيقة=minute|ساعة=hour|يوم=day|أسبوع=week|شهر=month|سنة=year|عام=year',
    days: 'امس=-1|اليوم=0|البارحة=-1',
    fillers: 'في|الساعة|عند',
    edited: 'معدل|تم التعديل',
  },
  hi: { ago: 'पहले', now: 'अभी|अभी-अभी', fillers: 'को|बजे', edited: 'संपादित' },
};

export function splitWords(words: string | undefined): string[] {
  return words === undefined ? [] : words.split('|').map(plainDateText);
}

export function splitPairs(words: string | undefined): [word: string, value: string][] {
  return splitWords(words).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
