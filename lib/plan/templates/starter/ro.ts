import type { StarterText, StarterWords } from './skeleton';

const week = (tip: string, story: string, question: string): StarterText[] => [
  { title: tip, rubric: 'Sfaturi', brief: 'Un singur lucru care se poate face azi. Pe prima imagine: ce se câștigă.' },
  { title: story, rubric: 'Povești', brief: 'Un client adevărat, înainte și după, cu acordul lui.' },
  {
    title: question,
    rubric: 'Întrebări',
    brief: 'O întrebare la care se răspunde ușor. Răspundeți tuturor într-o zi.',
  },
];

export const romanianWords: StarterWords = {
  day: {
    name: 'Ziua mea de lucru',
    items: [
      { title: 'Răspunsuri urgente', brief: 'Întâi reclamațiile și întrebările despre comenzi.' },
      { title: 'Verificare: toate sunt publicate, conturile sunt în regulă, ce e nou?' },
      { title: 'Răspunsuri și comentarii' },
      { title: 'Mențiuni' },
      { title: 'Conținut', brief: 'Ce nu are încă text, imagine sau acord.' },
      { title: 'Aprobări și colaboratori' },
      { title: 'Publicare la orele stabilite' },
      { title: 'Concurenți' },
      { title: 'Lectură', brief: 'Între 30 și 60 de minute.' },
      { title: 'Implicare: 5–10 postări ale altora' },
      { title: 'Răspunsuri, a doua rundă' },
      { title: 'Cifre', brief: 'Săptămânal, luni sau vineri; lunar, în primele zile.' },
      { title: 'Pregătirea zilei de mâine' },
    ],
  },
  rubrics: {
    name: 'Trei rubrici pe săptămână, timp de o lună',
    items: [
      ...week('Sfat: greșeala pe care o fac toți', 'Poveste: cum a început', 'Întrebare: ce alegeți?'),
      ...week(
        'Sfat: trei pași spre un rezultat bun',
        'Poveste: un client și rezultatul lui',
        'Întrebare: ce vă oprește?',
      ),
      ...week('Sfat: ce verificați înainte de a cumpăra', 'Poveste: o zi în culise', 'Întrebare: adevărat sau fals?'),
      ...week(
        'Sfat: răspunsuri la întrebările lunii',
        'Poveste: mulțumim unui client fidel',
        'Întrebare: ce facem mai departe?',
      ),
    ],
  },
  launch: {
    name: 'Lansare de produs',
    items: [
      {
        title: 'Lansare: scop, ofertă, linkuri cu UTM, imagini',
        brief: 'Ce e nou, pentru cine, de ce acum. Prețurile și datele sunt stabilite.',
      },
      { title: 'Urmează ceva nou', brief: 'Problema pe care o rezolvă, fără nume.' },
      { title: 'Cum l-am făcut' },
      { title: 'Iată-l: prima privire' },
      { title: 'Mâine!' },
      { title: 'Lansare', brief: 'Ce, cât costă, unde; un singur îndemn. De fixat sus.' },
      { title: 'Lansare: primele comenzi și întrebări' },
      { title: 'Întrebări și răspunsuri' },
      { title: 'Ce spun primii clienți' },
      { title: 'Lansare: cifrele și ce am învățat' },
    ],
  },
  event: {
    name: 'Eveniment',
    items: [
      { title: 'Eveniment: anunț', brief: 'Ce, când, unde, pentru cine, cum se face înscrierea.' },
      { title: 'Eveniment: programul și vorbitorii' },
      { title: 'Eveniment: trei motive să veniți' },
      { title: 'Eveniment: mâine', brief: 'Adresa, ora, ce trebuie adus.' },
      { title: 'Eveniment: astăzi' },
      { title: 'Eveniment: în direct' },
      { title: 'Eveniment: cum a fost', brief: 'Fotografii într-o zi, mulțumiri vorbitorilor și partenerilor.' },
      { title: 'Eveniment: mulțumiri și răspunsuri pentru toți cei care au scris' },
      { title: 'Eveniment: cele mai bune momente' },
    ],
  },
  contest: {
    name: 'Concurs',
    items: [
      {
        title: 'Concurs: regulament, premiu, date, lege',
        brief: 'Regulile rețelei și ale țării; cine poate participa; cum se alege câștigătorul.',
      },
      { title: 'Concurs: anunț', brief: 'Premiul, condițiile, ultima zi, când și cum se alege câștigătorul.' },
      { title: 'Concurs: memento' },
      { title: 'Concurs: ultima zi' },
      {
        title: 'Concurs: tragerea la sorți, înregistrată',
        brief: 'Verificați dacă sunt îndeplinite condițiile. Păstrați înregistrarea.',
      },
      { title: 'Concurs: câștigătorul' },
      { title: 'Concurs: mesaj câștigătorului, predarea premiului' },
      { title: 'Concurs: premiul a ajuns, mulțumim tuturor' },
    ],
  },
  poll: {
    name: 'Sondaj',
    items: [
      { title: 'Sondaj: întrebarea', brief: 'Două până la patru răspunsuri, niciunul „corect”.' },
      { title: 'Sondaj: memento cu primele rezultate' },
      { title: 'Sondaj: numărarea răspunsurilor, cele mai bune comentarii' },
      { title: 'Sondaj: rezultate' },
      { title: 'O postare despre ce au ales cei mai mulți' },
    ],
  },
};
