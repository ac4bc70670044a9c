import type { SampleTexts } from './sample-texts';

export const SAMPLE_RO: SampleTexts = {
  clients: {
    bakery: {
      name: 'Brutăria Moara Veche',
      wordsToUse: ['maia', 'Moara Veche'],
      wordsToAvoid: ['ieftin', 'dietetic'],
      openingHours: 'Ma–Du, 8:00–19:00',
    },
    bikes: {
      name: 'Atelierul Spița',
      wordsToUse: ['revizie', 'atelier'],
      wordsToAvoid: ['cei mai buni din oraș'],
      openingHours: 'Lu–Sâ, 10:00–19:00',
    },
  },
  rubrics: { product: 'Produs', backstage: 'Din culise', advice: 'Sfaturi', people: 'Oameni' },
  plan: {
    overdue: {
      title: 'De ce se face pâinea de secară două zile',
      text: 'Făină, apă, sare și două zile de răbdare. Treceți pe la noi până la prânz, se simte de la ușă.',
    },
    next: {
      title: 'Reel: croasante direct din cuptor',
      text: 'Douăzeci și șapte de straturi, un singur cronț. Calde până la 11, gata la 12.',
    },
    published: {
      title: 'Cinci semne că frânele cer o verificare',
      text: 'Scârțâitul e doar primul. Salvați postarea până la următoarea tură.',
    },
    sweep: { title: 'Răspunsuri la comentarii și mesaje', text: '' },
    held: { title: 'Tura de ploaie de sâmbătă', text: 'Puneți apărătorile! Plecăm la 9 de la atelier.' },
    untold: { title: 'Ce mărime de cască vi se potrivește?', text: '' },
    review: {
      title: 'Rețetă: ce facem cu pâinea de ieri',
      text: 'Friganele în zece minute. Rețeta e în primul comentariu.',
    },
    approved: {
      title: 'Faceți cunoștință cu Ilinca, mecanicul nostru',
      text: 'A îndreptat mai multe roți decât poate număra și tot zâmbește la fiecare.',
    },
    visual: { title: 'Cutii-cadou pentru sărbători', text: 'Comandați până joi, ridicați sâmbătă.' },
    idea: { title: 'Concurs: botezăm maiaua nouă', text: '' },
  },
  holdReason: 'Așteptăm prognoza meteo',
  callToAction: 'Treceți pe la noi până la prânz',
  hook: 'Auziți?',
  brief: 'Video vertical, 15 secunde, sunetul cojii de aproape.',
  posts: {
    dough: {
      author: 'Firimituri & Co',
      text: 'Ce e înăuntru? Votați umplutura următorului croasant: fistic sau vișine?',
    },
    discount: { author: 'Firimituri & Co', text: 'Minus 30% la tot după ora 18:00. Doar astăzi!' },
    ride: { author: 'Clubul Două Roți', text: 'Tură duminică, 40 km, cu cafea la jumătate. Cine vine?' },
    repair: {
      author: 'Clubul Două Roți',
      text: 'Întreținerea lanțului în 60 de secunde. Salvați, schimbătorul vă va mulțumi.',
    },
  },
  comments: {
    late: { author: 'Dana M.', text: 'Am comandat un tort pentru azi și nu mă sună nimeni. Ce se întâmplă?' },
    price: { author: 'Victor P.', text: 'Cât costă o revizie completă și cât durează?' },
    praise: { author: 'Elena R.', text: 'Pâinea cu nucă e cel mai bun lucru de pe strada asta!' },
    complaint: {
      author: 'Serghei',
      text: 'A doua oară găsesc închis la 18:30, deși scrieți că e deschis până la 19:00.',
    },
    asked: { author: 'Mihai T.', text: 'Reparați și biciclete electrice?' },
    answered: { author: 'Ana', text: 'Aveți pâine fără drojdie?' },
  },
  answer: 'Bună ziua, Ana! Da, toată pâinea noastră cu maia este fără drojdie.',
  templates: {
    thanks: {
      title: 'Exemplu: mulțumim pentru vorbele bune',
      body: '{Vă mulțumim|Mulțumim frumos}{if first_name}, {first_name}{end}! {Ne-ați făcut ziua mai bună|Contează mult pentru noi}.',
    },
    price: {
      title: 'Exemplu: prețul unei revizii',
      body: '{first_name|Bună ziua}, o revizie completă costă {?Preț} și durează {?Cât durează}. Vă programăm?',
    },
    delivery: {
      title: 'Exemplu: livrarea pâinii',
      body: '{first_name|Bună ziua}, livrăm în oraș în aceeași zi comenzile făcute până la ora 11:00.',
    },
    complaint: {
      title: 'Exemplu: ne pare rău',
      body: '{first_name|Bună ziua}, {ne pare rău pentru situație|vă mulțumim că ne-ați scris}. Trimiteți-ne, vă rugăm, detaliile în privat: rezolvăm astăzi.',
    },
  },
  reading: 'Articol de probă: ce s-a schimbat luna aceasta la clipurile scurte',
};
