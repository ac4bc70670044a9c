import { foldName } from './given-names';

/** Words only a business, a page, a place or an account without an owner has in its name, folded. */
const BUSINESS = wordsOf(`
  srl sa sc ооо оао зао пао ип чп тов фоп llc ltd inc gmbh corp plc company companie compania компания компанія agency agentia агентство
  агенція shop store магазин magazin маркет market маркетплейс official oficial официальный официальная офіційний офіційна
  studio студия студія salon салон club клуб team echipa команда group grup группа група media медиа медіа news новости новини stiri tv тв
  radio радио радіо fm channel канал magazine журнал gazeta газета technologies technology tech solutions services service сервис сервіс
  center centre centru центр school scoala школа university universitatea университет університет college лицей liceul restaurant
  ресторан cafe кафе pizzeria pizza пиццерия hotel отель готель travel tours туры club fashion boutique бутик music records brand бренд
  online онлайн delivery доставка livrare профком администрация адміністрація primaria asociatia fundatia ministerul министерство
  фонд fond foundation институт institut institute bank банк banca clinic clinica клиника клініка farmacia аптека dental стоматология
  floraria flori flowers цветы цветов квіти букеты cakes торты bakery mebel mobila мебель меблі рай
  auto авто moto parts запчасти imobiliare недвижимость realty estate construct строй design&build foto&video fans fanpage memes мемы
  quotes цитаты community сообщество спільнота паблик подслушано типичный типичная барахолка объявления работа jobs`);
/** Accounts of nobody in particular. */
const NOBODY =
  wordsOf(`user utilizator пользователь користувач guest guestuser anonymous anonim аноним анонім аноніма deleted удален
  удалена удаленный account cont аккаунт admin administrator админ moderator модератор bot бот support поддержка підтримка undefined null nume prenume`);
/** What stands in sentences and slogans, not in names. */
const SENTENCE =
  wordsOf(`the is are am was my your our we you not and or for from with of to in on at by just like love loves
  и или не мой моя мы вы ты я он она это для из от на в с по как без та або не мій ми ви ти це для від і й
  si sau nu eu tu noi voi este sunt pentru din cu la pe mea meu`);
/** First words of made-up names: "Grumpy Wolf". */
const EPITHETS =
  wordsOf(`the grumpy elderly crazy angry lazy drunk sleepy salty sneaky spooky mister captain just some random cool super
  злой злая веселый веселая добрый добрая милая милый просто мистер капитан
  злий весела веселий simplu doar fata baiatul`);
/** Particles inside surnames ("de la Cruz") that are sentence words elsewhere. */
const PARTICLES = wordsOf('de la del di da van von der den el al bin ibn dos das du le y');

/**
 * What a person does, behind the name: "Anna Photography". Dropped where a given name is left, the mark of a business where not.
 */
const TRADES =
  wordsOf(`smm pr seo it photo photography photographer foto fotograf фото фотограф blog blogger блог блогер blogul coach коуч
  psychologist psiholog психолог makeup mua визажист nails nail маникюр beauty косметолог cosmetolog lash brow brows брови ресницы hair
  artist art handmade design designer дизайн дизайнер marketing маркетинг маркетолог manager менеджер мастер мастерская master dj
  video videographer видео видеограф trainer тренер fitness фитнес фітнес tutor репетитор teacher учитель lawyer юрист адвокат avocat
  realtor риелтор риэлтор broker doctor врач doctorul consultant консультант expert эксперт mama мама mom mum developer ceo founder
  cofounder writer author автор edited verified подтверждено verificat`);

/** Is this clearly the name of a business, a page or nobody? */
export function isNoPerson(words: readonly string[]): boolean {
  const folded = words.map((word) => foldName(word).replaceAll(/[."«»“”„]/g, ''));
  if (folded.some((word) => BUSINESS.has(word) || NOBODY.has(word))) return true;
  const [first = ''] = folded;
  return (
    folded.some((word) => SENTENCE.has(word) && !PARTICLES.has(word)) || EPITHETS.has(first) || first.endsWith("'s")
  );
}

export function isTrade(word: string): boolean {
  return TRADES.has(foldName(word).replaceAll('.', ''));
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(foldName(word));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldName));
}
