import type { StarterText, StarterWords } from './skeleton';

const week = (tip: string, story: string, question: string): StarterText[] => [
  { title: tip, rubric: 'Tips', brief: 'One thing that can be done today. First slide: what it saves.' },
  { title: story, rubric: 'Stories', brief: 'A real customer, before and after, with their permission.' },
  {
    title: question,
    rubric: 'Questions',
    brief: 'One question that is easy to answer. Answer everybody within a day.',
  },
];

export const englishWords: StarterWords = {
  day: {
    name: 'My working day',
    items: [
      { title: 'Urgent answers', brief: 'Complaints and questions about orders first.' },
      { title: 'Check: is everything out, are the accounts fine, any news?' },
      { title: 'Answers and comments' },
      { title: 'Mentions' },
      { title: 'Make content', brief: 'Items that still need text, picture or approval.' },
      { title: 'Approvals and contractors' },
      { title: 'Publish at the slots' },
      { title: 'Competitors' },
      { title: 'Reading', brief: '30 to 60 minutes.' },
      { title: 'Join in: 5 to 10 posts of others' },
      { title: 'Answers, second round' },
      { title: 'Numbers', brief: 'Weekly on Monday or Friday, monthly on the first days.' },
      { title: 'Prepare tomorrow' },
    ],
  },
  rubrics: {
    name: 'Three rubrics a week, for a month',
    items: [
      ...week('Tip: the mistake everybody makes', 'Story: how it began', 'Question: what do you choose?'),
      ...week('Tip: three steps to a good result', 'Story: a customer and their result', 'Question: what stops you?'),
      ...week('Tip: what to check before buying', 'Story: a day behind the scenes', 'Question: true or false?'),
      ...week(
        'Tip: answers to the questions of the month',
        'Story: thanks to a loyal customer',
        'Question: what shall we do next?',
      ),
    ],
  },
  launch: {
    name: 'Launch of a product',
    items: [
      {
        title: 'Launch: goal, offer, links with UTM, pictures',
        brief: 'What is new, for whom, why now. Prices and dates agreed.',
      },
      { title: 'Something new is coming', brief: 'The problem it solves, without the name.' },
      { title: 'How we made it' },
      { title: 'Here it is: first look' },
      { title: 'Tomorrow!' },
      { title: 'Launch', brief: 'What, how much, where; one call to action. Pin it.' },
      { title: 'Launch: first orders and questions' },
      { title: 'Questions and answers' },
      { title: 'First customers say' },
      { title: 'Launch: numbers and what we learned' },
    ],
  },
  event: {
    name: 'Event',
    items: [
      { title: 'Event: announcement', brief: 'What, when, where, for whom, how to sign up.' },
      { title: 'Event: programme and speakers' },
      { title: 'Event: three reasons to come' },
      { title: 'Event: tomorrow', brief: 'Address, time, what to bring.' },
      { title: 'Event: today' },
      { title: 'Event: live' },
      { title: 'Event: how it was', brief: 'Photos within a day, thanks to speakers and partners.' },
      { title: 'Event: thank and answer everybody who wrote' },
      { title: 'Event: the best moments' },
    ],
  },
  contest: {
    name: 'Contest',
    items: [
      {
        title: 'Contest: rules, prize, dates, law',
        brief: 'Rules of the network and of the country; who may take part; how the winner is drawn.',
      },
      { title: 'Contest: announcement', brief: 'Prize, conditions, last day, when and how the winner is drawn.' },
      { title: 'Contest: reminder' },
      { title: 'Contest: last day' },
      {
        title: 'Contest: draw, with a recording',
        brief: 'Check that the winner met the conditions. Keep the recording.',
      },
      { title: 'Contest: the winner' },
      { title: 'Contest: write to the winner, agree on the prize' },
      { title: 'Contest: the prize has arrived, thanks to all' },
    ],
  },
  poll: {
    name: 'Poll',
    items: [
      { title: 'Poll: the question', brief: 'Two to four answers, no right one.' },
      { title: 'Poll: reminder with the first results' },
      { title: 'Poll: count the answers, pick the best comments' },
      { title: 'Poll: results' },
      { title: 'A post about what most people chose' },
    ],
  },
};
