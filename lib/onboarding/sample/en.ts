import type { SampleTexts } from './sample-texts';

export const SAMPLE_EN: SampleTexts = {
  clients: {
    bakery: {
      name: 'Old Mill Bakery',
      wordsToUse: ['sourdough', 'Old Mill'],
      wordsToAvoid: ['cheap', 'diet'],
      openingHours: 'Tue–Sun, 8:00–19:00',
    },
    bikes: {
      name: 'Spoke & Chain',
      wordsToUse: ['tune-up', 'workshop'],
      wordsToAvoid: ['the best in town'],
      openingHours: 'Mon–Sat, 10:00–19:00',
    },
  },
  rubrics: { product: 'Product', backstage: 'Behind the scenes', advice: 'Advice', people: 'People' },
  plan: {
    overdue: {
      title: 'Why our rye bread takes two days',
      text: 'Flour, water, salt, and two days of patience. Come and smell the difference before noon.',
    },
    next: {
      title: 'Reel: croissants out of the oven',
      text: 'Twenty-seven layers, one crunch. Warm until 11, gone by 12.',
    },
    published: {
      title: 'Five signs that your brakes need a look',
      text: 'Squealing is only the first of them. Save this before your next ride.',
    },
    sweep: { title: 'Answer comments and messages', text: '' },
    held: { title: 'Rain ride on Saturday', text: 'Mudguards on! We start at the workshop at 9.' },
    untold: { title: 'Helmets: which size is yours?', text: '' },
    review: {
      title: 'Recipe: what to do with yesterday’s bread',
      text: 'French toast in ten minutes. The recipe is in the first comment.',
    },
    approved: {
      title: 'Meet Ilinca, our mechanic',
      text: 'She has trued more wheels than she can count, and still smiles at every one.',
    },
    visual: { title: 'Gift boxes for the holidays', text: 'Order by Thursday, collect on Saturday.' },
    idea: { title: 'Contest: name our new sourdough', text: '' },
  },
  holdReason: 'Waiting for the weather forecast',
  callToAction: 'Come by before noon',
  hook: 'Hear that?',
  brief: 'Vertical video, 15 seconds, sound of the crust up close.',
  posts: {
    dough: {
      author: 'Crumb & Co',
      text: 'What is inside? Vote for the filling of our next croissant: pistachio or cherry?',
    },
    discount: { author: 'Crumb & Co', text: 'Minus 30% on everything after 18:00. Today only!' },
    ride: { author: 'Two Wheels Club', text: 'Sunday ride, 40 km, coffee in the middle. Who is in?' },
    repair: {
      author: 'Two Wheels Club',
      text: 'Chain maintenance in 60 seconds. Save it, your derailleur will thank you.',
    },
  },
  comments: {
    late: { author: 'Dana M.', text: 'I ordered a cake for today and nobody calls back. What is going on?' },
    price: { author: 'Victor P.', text: 'How much is a full tune-up, and how long does it take?' },
    praise: { author: 'Elena R.', text: 'The walnut bread is the best thing that happened to this street!' },
    complaint: { author: 'Serghei', text: 'Second time the shop is closed at 18:30 although you write 19:00.' },
    asked: { author: 'Mihai T.', text: 'Do you repair electric bikes too?' },
    answered: { author: 'Ana', text: 'Is there bread without yeast?' },
  },
  answer: 'Hello Ana! Yes, all our sourdough is made without yeast.',
  templates: {
    thanks: {
      title: 'Sample: thanks for kind words',
      body: '{Thank you|Thanks so much}{if first_name}, {first_name}{end}! {You made our day|It means a lot to us}.',
    },
    price: {
      title: 'Sample: price of a tune-up',
      body: '{first_name|Hello}, a full tune-up costs {?Price} and takes {?How long}. Shall we book a time?',
    },
    delivery: {
      title: 'Sample: delivery of bread',
      body: '{first_name|Hello}, we deliver within the city on the same day for orders before 11:00.',
    },
    complaint: {
      title: 'Sample: we are sorry',
      body: '{first_name|Hello}, {we are sorry about this|thank you for telling us}. Please send us the details in a message: we will sort it out today.',
    },
  },
  reading: 'Sample article: what changed in short videos this month',
};
