import { fold } from '@/lib/text/fold';

/**
 * Given names common among people who write in Romanian, Russian, Ukrainian and English, short forms included, without
 * diacritics. They tell which part of "Иванова Мария" is the first name; a name that is not here is no less a name.
 * None of them is also a common surname ("Roman", "Martin") unless it is far more often a first name.
 */
const FEMALE_CYRILLIC = `
  мария маша маруся марія марiя анна аня анюта ганна анастасия настя анастасія елена лена алена альона олена ольга оля татьяна таня
  тетяна наталья наталия наташа наталя наталія ирина ира ірина екатерина катя катерина світлана светлана света
  оксана юлия юля юлія людмила люда люся марина галина галя надежда надя надія любов вера віра любовь люба валентина
  валя лариса александра саша сашенька олександра виктория вика вікторія дарья даша дарина дар'я ксения ксюша ксенія полина
  елизавета лиза єлизавета софия софья соня софія алиса аліса алина аліна диана діана кристина крістіна карина маргарита рита
  евгения женя євгенія вероника вероніка валерия лера валерія нина ніна зоя лилия лілія лидия лідія тамара раиса раїса инна інна
  яна жанна эльвира руслана богдана ярослава мирослава соломія злата милана мила арина варвара варя ульяна уляна василиса таисия
  анжела анжелика снежана сніжана кира майя антонина тоня клавдия зинаида эмилия эвелина олеся леся лесья неля нелли нелля алла
  стелла тамила аида ася эльмира гульнара айгуль динара камила мадина зарина асель айжан родика дойна лилиана штефания ефросинья
  ефросинія пелагея прасковья глафира зинаїда мирослава орися христина марта марфа ангелина ангеліна ева єва стефания стефанія`;
const MALE_CYRILLIC = `
  иван ваня иванко іван александр саня шура олександр сашко алексей леша алеша олексій андрей андрюша андрій сергей сережа сергій
  дмитрий дима митя дмитро михаил миша михайло николай коля микола владимир вова володя володимир павел паша павло петр петя петро
  максим макс евгений євген юрий юра юрій виктор витя віктор олег игорь ігор анатолий толя анатолій василий вася василь
  григорий гриша григорій константин костя костянтин вячеслав слава в'ячеслав станислав стас станіслав ярослав ростислав мирослав
  святослав владислав влад богдан тарас остап степан назар денис антон артем артур кирилл кирило никита микита илья ілля егор єгор
  георгий георгій глеб гліб матвей матвій тимофей тимур тимофій роман рома руслан вадим валерий валерій валентин геннадий гена
  леонид леонід лев борис эдуард едуард эдик федор федір филипп пилип семен семён захар савелий данил данила данило даниил лука марк
  марат ринат рустам рашид азамат ильдар айрат тигран арсен арсений арсеній армен ашот гурген вахтанг гиви арман нурлан бауыржан
  ион ионел михай георге думитру василе штефан раду корнел вениамин платон мирон родион прохор тихон всеволод лаврентий
  гаврило орест зеновій любомир ярема левко ян яков яків серафим елисей герман аркадий аркадій`;
const FEMALE_LATIN = `
  maria mariana marioara ana anca andreea andra alexandra alina alice adina adriana aurelia aura beatrice bianca bogdana
  camelia carmen carolina catalina cezara claudia clara corina cornelia cosmina cristina crina dana daria daniela delia denisa diana
  doina dorina ecaterina elena eliza elisabeta emilia eugenia eva evelina felicia florentina florina gabriela georgiana gheorghita
  iana ileana ilinca ioana iolanda irina ioanna isabela iulia iuliana jana larisa laura lavinia lenuta liliana lidia liuba livia loredana lorena
  luciana lucia ludmila lumin luminita madalina magda magdalena malina marcela margareta marina mihaela mirela miruna monica
  natalia natasa nadia nadejda nicoleta nina oana octavia olga olesea olesia oxana otilia paula petronela raluca ramona rodica
  roxana ruxandra sabina sanda silvia simina simona sofia sonia sorina stefania stela steliana svetlana tamara tatiana teodora
  valentina valeria vasilica vera veronica victoria violeta viorica zinaida zoe
  mary marie anna anne annie ann amy amanda amelia andrea angela angelica ashley barbara betty brenda brittany carol caroline catherine
  cate charlotte chloe christina christine cindy courtney cynthia danielle deborah debra diane donna dorothy elizabeth ella ellen
  emily emma erica erin esther ethel fiona florence frances gina gloria grace hannah harriet heather helen holly
  isabella jane janet jasmine jean jennifer jenny jessica jill joan joanna josephine joyce judith judy julia julie karen kate kathleen
  kathryn katherine katie kelly kim kimberly kristen laurie leah linda lisa lori louise lucy lynn madison margaret maggie
  megan melanie melissa michelle mia mila mildred molly nancy naomi natalie nicole nora olivia pamela patricia penelope rachel
  rebecca rose ruth sally samantha sandra sara sarah sharon sheila shirley sophia sophie stephanie susan susanna suzanne sylvia
  tammy teresa theresa tiffany tina tracy ursula vanessa virginia vivian wendy yvonne zoey
  katya katia ekaterina kateryna masha sasha dasha darya daria tanya tania tatyana tetiana olya olha oksana ksenia ksenija ksusha
  nastya anastasia anastasiia anastasiya yulia yuliya julija yana zhanna iryna halyna svitlana lyudmila liudmyla natalya nataliya nataliia
  mariia mariya lena alyona alena aliona polina alisa sofiia solomiia vika viktoria viktoriia evgenia yevhenia lera valeriia zlata`;
const MALE_LATIN = `
  ion ionel ionut ioan iancu adrian alexandru alex alin andrei anatol anton aurel bogdan calin catalin cezar ciprian claudiu constantin
  corneliu cornel cosmin costel costin costica cristian cristi cristinel dan daniel darius denis dinu dorin doru dragos dumitru eduard
  emil emilian eugen eugeniu fabian felix filip flavius florin gabriel george gheorghe gelu gigi grigore horia horatiu iacob igor
  ilie iosif iulian iulius iurie laurentiu leonid liviu lucian marcel marin marian marius matei mihai mihail mihaita mircea
  mitica nelu nicolae nicu nicusor octavian oleg ovidiu pavel petre petru petrica radu rares razvan remus robert romeo ruslan sandu
  sebastian sergiu serghei silviu sorin stefan stelian teodor tiberiu toma traian tudor vadim valentin valeriu vasile
  veaceslav victor viorel virgil vitalie vlad vladimir vladut zaharia
  john jon johnny james jim jimmy jack jacob jake jason jeff jeffrey jeremy jerry joe joel joseph joshua josh juan justin aaron adam
  alan albert alfred andrew andy anthony arthur barry ben benjamin bill billy bob bobby brad bradley brandon brian bruce bryan carl
  charles charlie chris christian christopher clive colin craig dave david dean derek dennis donald doug douglas dylan
  ed eddie edgar edward elijah eric ethan evan frank fred frederick gary gavin geoffrey gerald glen glenn graham greg gregory harold
  harry henry howard hugh ian isaac ivan jonathan keith ken kenneth kevin kyle larry leo leonard liam louis lucas luke marcus mark
  matt matthew max michael mike nathan neil nicholas nick noah norman oliver oscar patrick paul pete peter phil philip ralph randy
  raymond richard rick rob rod roger ron ronald ross russell ryan sam samuel scott sean shane simon stan stephen steve steven
  stuart ted terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler vincent walter wayne william will zachary
  aleksandr alexander aleksander oleksandr alexey aleksei oleksii oleksiy aleksey andrey andriy andrii dmitry dmitri dmitriy dmytro dima
  evgeny evgeniy yevgeny yevhen fedor georgiy grigory ilya illia kirill konstantin kostya kostiantyn leonid maksim maxim mikhail misha mykhailo mykola
  nikita mykyta nikolai nikolay pasha pavlo petr petro roma sergei sergey serhii serhiy stanislav stas taras timur viktor vitaly vitalii
  vitaliy vladislav volodymyr vova vyacheslav yaroslav yuri yuriy yurii zhenya`;

const female = wordsOf(FEMALE_CYRILLIC, FEMALE_LATIN);
const male = wordsOf(MALE_CYRILLIC, MALE_LATIN);

/** Is this one of the common given names, in any of the languages? Of a double one ("Ana-Maria") the first half decides. */
export function isGivenName(word: string): boolean {
  const [first = ''] = foldName(word).split('-');
  return female.has(first) || male.has(first);
}

/** A common given name of women, and not of men ("Саша" is of both, and counted as neither). */
export function isFemaleName(word: string): boolean {
  const folded = foldName(word);
  return female.has(folded) && !male.has(folded);
}

/** A name as lists and rules compare it: folded, one kind of apostrophe. */
export function foldName(word: string): string {
  return fold(word.replaceAll(/[’ʼ`´‘]/gu, "'"));
}

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/).map(foldName)));
}
