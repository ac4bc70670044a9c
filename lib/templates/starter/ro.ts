import type { StarterTemplate } from './starter-template';

export const STARTER_RO: readonly StarterTemplate[] = [
  {
    kind: 'thanks',
    shortcut: 'mersi',
    title: 'Mulțumim pentru comentariu',
    body: '{Vă mulțumim|Mulțumim mult}{if first_name}, {first_name}{end}! {Ne bucurăm că sunteți alături de noi|Ne bucurăm că ne-ați scris|Ne face plăcere să citim așa ceva}.',
    informal:
      '{Mulțumim|Mulțumim mult}{if first_name}, {first_name}{end}! {Ce bine că ești alături de noi|Ne-ai făcut ziua mai frumoasă} 🙂',
  },
  {
    kind: 'thanks',
    shortcut: 'recomandare',
    title: 'Mulțumim pentru recomandare',
    body: '{first_name|Bună ziua}, vă mulțumim că ne {recomandați|recomandați prietenilor}! {Este cea mai bună apreciere pentru noi|Înseamnă foarte mult pentru toată echipa}.',
    informal:
      '{first_name|Salut}, îți mulțumim că ne {recomanzi|recomanzi prietenilor}! {Nu există apreciere mai bună|Înseamnă mult pentru noi}.',
  },
  {
    kind: 'thanks',
    shortcut: 'poza',
    title: 'Frumoasă fotografie, o putem publica?',
    body: '{Ce fotografie frumoasă|Foarte frumoasă fotografia}{if first_name}, {first_name}{end}! Ne permiteți să o publicăm pe pagina noastră? {Menționăm, desigur, autorul|Desigur, cu numele autorului}.',
    informal:
      '{Ce poză frumoasă|Super poza}{if first_name}, {first_name}{end}! Putem să o publicăm pe pagina noastră? Te etichetăm, desigur.',
  },
  {
    kind: 'praise',
    shortcut: 'lauda',
    title: 'Răspuns la laude',
    body: '{first_name|Bună ziua}, {vă mulțumim pentru cuvintele frumoase|vă mulțumim pentru aprecieri}! Le transmitem echipei: {contează mult pentru noi|ne dau putere să mergem mai departe}.',
    informal:
      '{first_name|Salut}, {îți mulțumim pentru cuvintele frumoase|îți mulțumim pentru aprecieri}! Le transmitem echipei: {contează mult pentru noi|ne dau putere să mergem mai departe}.',
  },
  {
    kind: 'praise',
    shortcut: 'coleg',
    title: 'A fost lăudat cineva din echipă',
    body: '{first_name|Bună ziua}, {vă mulțumim|mulțumim mult}! {Transmitem mai departe aprecierea|Arătăm comentariul echipei}. {?Numele colegului sau al colegei} se va bucura {mult|cu siguranță}.',
  },
  {
    kind: 'praise',
    shortcut: 'rezultat',
    title: 'Ne bucurăm de rezultatul clientului',
    body: '{Ce veste bună|Ce frumos}{if first_name}, {first_name}{end}! {Ne bucurăm că totul a ieșit bine|Ne bucurăm că vă place}. Ce v-a {plăcut cel mai mult|fost cel mai util}?',
    informal:
      '{Ce veste bună|Ce frumos}{if first_name}, {first_name}{end}! {Ne bucurăm că totul a ieșit bine|Ne bucurăm că îți place}. Ce ți-a {plăcut cel mai mult|fost cel mai util}?',
  },
  {
    kind: 'question',
    shortcut: 'raspuns',
    title: 'Răspuns la o întrebare',
    body: '{first_name|Bună ziua}, {vă mulțumim pentru întrebare|mulțumim că ne-ați întrebat}! {?Răspuns} {Dacă mai este ceva neclar, întrebați-ne|Pentru orice altă întrebare, scrieți-ne}.',
    informal:
      '{first_name|Salut}, {mulțumim pentru întrebare|mulțumim că ne-ai întrebat}! {?Răspuns} {Dacă mai e ceva neclar, întreabă-ne|Pentru orice altă întrebare, scrie-ne}.',
  },
  {
    kind: 'question',
    shortcut: 'verificam',
    title: 'Verificăm și revenim aici',
    body: '{first_name|Bună ziua}, {vă mulțumim pentru întrebare|mulțumim că ne-ați întrebat}! {Verificăm cu colegii|Verificăm informația} și revenim cu răspunsul tot aici{if hours=closed}, în timpul programului{end}.',
    informal:
      '{first_name|Salut}, {mulțumim pentru întrebare|mulțumim că ne-ai întrebat}! {Verificăm cu colegii|Verificăm informația} și revenim cu răspunsul tot aici{if hours=closed}, în timpul programului{end}.',
  },
  {
    kind: 'question',
    shortcut: 'detalii',
    title: 'Avem nevoie de un detaliu',
    body: '{first_name|Bună ziua}, ca să vă răspundem exact, {avem nevoie de încă un detaliu|mai avem nevoie de o informație}. Ne puteți {spune|scrie}, vă rugăm, {?Ce întrebăm: orașul/mărimea/modelul/data comenzii}?',
    informal:
      '{first_name|Salut}, ca să îți răspundem exact, {avem nevoie de încă un detaliu|mai avem nevoie de o informație}. Ne poți {spune|scrie}, te rugăm, {?Ce întrebăm: orașul/mărimea/modelul/data comenzii}?',
  },
  {
    kind: 'question',
    shortcut: 'stoc',
    title: 'Este în stoc?',
    body: '{first_name|Bună ziua}, {am verificat|ne-am uitat}: {?Produs} {?Disponibilitate: este în stoc/nu este în stoc/se poate comanda} în acest moment. {Dacă aveți nevoie de ajutor la alegere, scrieți-ne|Mai aveți întrebări? Vă răspundem cu drag}.',
  },
  {
    kind: 'price',
    shortcut: 'pret',
    title: 'Cât costă',
    body: '{first_name|Bună ziua}, {vă mulțumim pentru interes|mulțumim că ne-ați întrebat}! {?Produs sau serviciu}: {?Preț}. {Detalii aici|Toate detaliile}: {?Link}',
    informal:
      '{first_name|Salut}, {mulțumim pentru interes|mulțumim că ne-ai întrebat}! {?Produs sau serviciu}: {?Preț}. {Detalii aici|Toate detaliile}: {?Link}',
  },
  {
    kind: 'price',
    shortcut: 'pretde',
    title: 'Prețul depinde',
    body: '{first_name|Bună ziua}, prețul exact depinde de ce aveți nevoie și pornește de la {?Preț de pornire}. Scrieți-ne în privat {câteva detalii|ce vă doriți} și {vă facem un calcul|vă spunem suma exactă}.',
    informal:
      '{first_name|Salut}, prețul exact depinde de ce ai nevoie și pornește de la {?Preț de pornire}. Scrie-ne în privat {câteva detalii|ce îți dorești} și {îți facem un calcul|îți spunem suma exactă}.',
  },
  {
    kind: 'price',
    shortcut: 'scump',
    title: 'Li se pare scump',
    body: '{first_name|Bună ziua}, {vă înțelegem|înțelegem}: prețul contează. Iată ce include: {?Ce include prețul}. {Dacă doriți, vă propunem o variantă mai accesibilă|Avem și o variantă mai accesibilă: {?Varianta mai accesibilă}}.',
  },
  {
    kind: 'price',
    shortcut: 'reducere',
    title: 'Reduceri și oferte',
    body: '{first_name|Bună ziua}, {avem acum o ofertă|iată oferta de acum}: {?Condițiile ofertei}. Este valabilă până pe {?Ultima zi: date}. {Detalii|Toate condițiile}: {?Link}',
  },
  {
    kind: 'delivery',
    shortcut: 'livrare',
    title: 'Cum livrăm și cât costă',
    body: '{first_name|Bună ziua}, {livrăm|putem livra} {?Cum: prin curier/la un punct de ridicare/prin poștă}. Termen: {?Termen de livrare}, cost: {?Cost de livrare}. {Dacă preferați altfel, scrieți-ne|Pentru alte întrebări, scrieți-ne}.',
  },
  {
    kind: 'delivery',
    shortcut: 'undee',
    title: 'Unde este comanda mea',
    body: '{first_name|Bună ziua}, {verificăm unde este comanda|haideți să vedem unde este comanda}. Vă rugăm să ne trimiteți numărul ei într-un mesaj privat: {așa datele dumneavoastră rămân protejate|aici e mai bine să nu apară}.',
    informal:
      '{first_name|Salut}, {verificăm unde este comanda|hai să vedem unde este comanda}. Te rugăm să ne trimiți numărul ei într-un mesaj privat: {așa datele tale rămân protejate|aici e mai bine să nu apară}.',
  },
  {
    kind: 'delivery',
    shortcut: 'stadiu',
    title: 'Comanda este pe drum',
    body: '{first_name|Bună ziua}, {am verificat|ne-am uitat}: comanda dumneavoastră {?Stadiu: a fost predată curierului/este pe drum/vă așteaptă la punctul de ridicare}. {Data estimată|Dată orientativă}: {?Data: date}.',
  },
  {
    kind: 'delivery',
    shortcut: 'intarziere',
    title: 'Livrarea întârzie',
    body: '{first_name|Bună ziua}, {ne cerem scuze pentru întârziere|ne pare rău că așteptați}. Motivul: {?Motiv}. Noua dată: {?Noua dată: date}. Dacă nu vi se potrivește, scrieți-ne în privat și {căutăm o altă soluție|ne gândim la altă soluție}.',
  },
  {
    kind: 'complaint',
    shortcut: 'reclamatie',
    title: 'Reclamație întemeiată',
    body: '{first_name|Bună ziua}, vă mulțumim că {ne-ați semnalat problema|ne-ați scris}. {Ne pare rău că s-a întâmplat asta|Ne cerem scuze pentru neplăceri}. Verificăm deja. Vă rugăm să ne trimiteți în privat numărul comenzii, iar rezultatul îl scriem aici.',
    informal:
      '{first_name|Salut}, îți mulțumim că {ne-ai semnalat problema|ne-ai scris}. {Ne pare rău că s-a întâmplat asta|Ne cerem scuze pentru neplăceri}. Verificăm deja. Te rugăm să ne trimiți în privat numărul comenzii, iar rezultatul îl scriem aici.',
  },
  {
    kind: 'complaint',
    shortcut: 'defect',
    title: 'Produs defect sau greșit',
    body: '{first_name|Bună ziua}, vă mulțumim că ne-ați scris și {ne cerem scuze pentru greșeală|ne pare rău pentru greșeală}. Trimiteți-ne, vă rugăm, în privat o fotografie și numărul comenzii: vă propunem {?Soluție: înlocuirea/returnarea banilor/repararea}. {Revenim aici cu rezultatul|Rezultatul îl scriem aici}.',
  },
  {
    kind: 'complaint',
    shortcut: 'rezolvat',
    title: 'Rezolvat: revenim cu rezultatul',
    body: '{first_name|Bună ziua}, {revenim cu vești|revenim cu rezultatul}: {?Ce s-a făcut}. Vă mulțumim pentru {răbdare|răbdare și pentru că ne-ați scris}. Dacă mai este ceva în neregulă, {scrieți-ne|spuneți-ne}.',
  },
  {
    kind: 'negative',
    shortcut: 'suparare',
    title: 'Comentariu scris la supărare',
    body: '{first_name|Bună ziua}, vă mulțumim că ne-ați {spus deschis ce credeți|scris deschis}. {Vă înțelegem dezamăgirea|Înțelegem cât este de neplăcut} și ne pare rău. Vrem să lămurim situația: scrieți-ne, vă rugăm, în privat ce s-a întâmplat. Revenim aici cu rezultatul.',
    informal:
      '{first_name|Salut}, îți mulțumim că ne-ai {spus deschis ce crezi|scris deschis}. {Îți înțelegem dezamăgirea|Înțelegem cât este de neplăcut} și ne pare rău. Vrem să lămurim situația: scrie-ne, te rugăm, în privat ce s-a întâmplat. Revenim aici cu rezultatul.',
  },
  {
    kind: 'negative',
    shortcut: 'servire',
    title: 'Nemulțumire față de servire',
    body: '{first_name|Bună ziua}, vă mulțumim că ne-ați scris. {Nu așa vrem să lucrăm|Nu trebuia să se întâmple așa ceva} și ne cerem scuze. {Transmitem totul conducerii|Informăm conducerea}. Vă rugăm să ne spuneți în privat unde și când a fost, iar cu răspunsul revenim și aici.',
  },
  {
    kind: 'negative',
    shortcut: 'asteptari',
    title: 'Așteptări neîmplinite',
    body: '{first_name|Bună ziua}, {vă mulțumim pentru sinceritate|vă mulțumim pentru părerea sinceră}. Ne pare rău că {v-am dezamăgit|nu a fost cum vă așteptați}. Ce putem face: {?Soluție}. Stabilim detaliile în privat, iar rezultatul îl scriem aici.',
  },
  {
    kind: 'troll',
    shortcut: 'trol',
    title: 'Răspuns scurt și calm',
    body: '{first_name|Bună ziua}, {am înțeles părerea dumneavoastră|am citit ce ne-ați scris}. Dacă aveți o întrebare concretă, {vă răspundem cu drag|o așteptăm cu drag}.',
  },
  {
    kind: 'troll',
    shortcut: 'reguli',
    title: 'Amintim regulile paginii',
    body: '{first_name|Bună ziua}, {orice părere este binevenită|aici încap toate părerile}, jignirile nu. Regulile paginii: {?Link spre reguli}. {La întrebări despre subiect răspundem cu drag|Despre subiect discutăm cu plăcere}.',
  },
  {
    kind: 'troll',
    shortcut: 'gluma',
    title: 'Răspuns cu umor',
    body: '{Bună asta|Ne-ați făcut să zâmbim|Punct pentru dumneavoastră} 🙂 Acum, serios: {întrebați-ne orice|dacă aveți o întrebare, vă ajutăm}.',
    informal:
      '{Bună asta|Ne-ai făcut să zâmbim|Punct pentru tine} 🙂 Acum, serios: {întreabă-ne orice|dacă ai o întrebare, te ajutăm}.',
  },
  {
    kind: 'fake',
    shortcut: 'fals',
    title: 'Corectăm o informație falsă',
    body: '{first_name|Bună ziua}, {nu este adevărat|informația nu este corectă}. De fapt, {?Cum este de fapt}. Sursa: {?Link}. {Vă mulțumim că ne dați ocazia să clarificăm|Vă rugăm să verificați astfel de știri}.',
  },
  {
    kind: 'fake',
    shortcut: 'clona',
    title: 'Pagină falsă',
    body: '{Atenție|Aveți grijă}: {această pagină nu este a noastră|nu avem nicio legătură cu această pagină}. Contul nostru oficial: {?Link}. Nu trimiteți bani și nu vă comunicați datele, iar pagina falsă vă rugăm să o raportați.',
  },
  {
    kind: 'fake',
    shortcut: 'negasita',
    title: 'Nu găsim o astfel de comandă',
    body: '{first_name|Bună ziua}, vă mulțumim pentru mesaj. {Am verificat și nu am găsit|Deocamdată nu găsim} la noi o astfel de comandă. Poate este vorba despre altă companie? Dacă nu, trimiteți-ne numărul ei în privat, {verificăm din nou|mai căutăm o dată}, iar rezultatul îl scriem aici.',
  },
];
