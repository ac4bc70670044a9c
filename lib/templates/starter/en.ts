import type { StarterTemplate } from './starter-template';

export const STARTER_EN: readonly StarterTemplate[] = [
  {
    kind: 'thanks',
    shortcut: 'thx',
    title: 'Thanks for the comment',
    body: '{Thank you|Thanks so much}{if first_name}, {first_name}{end}! {It’s great to have you here|We’re glad you took a moment to write|Comments like yours make our day}.',
    informal: '{Thanks|Thank you}{if first_name}, {first_name}{end}! {You made our day|So glad you’re here} 🙂',
  },
  {
    kind: 'thanks',
    shortcut: 'refer',
    title: 'Thanks for recommending us',
    body: '{first_name|Hello}, thank you for {recommending us|telling your friends about us}! {There is no better compliment|It means a lot to the whole team}.',
    informal:
      '{first_name|Hi there}, thanks for {recommending us|spreading the word}! {Best compliment ever|It means a lot to us}.',
  },
  {
    kind: 'thanks',
    shortcut: 'photo',
    title: 'Lovely photo, may we share it?',
    body: '{What a lovely photo|This is a great shot}{if first_name}, {first_name}{end}! May we share it on our page? {We will credit you, of course|With your name next to it, of course}.',
    informal:
      '{Love this photo|Great shot}{if first_name}, {first_name}{end}! OK if we share it on our page? We’ll tag you, of course.',
  },
  {
    kind: 'praise',
    shortcut: 'praise',
    title: 'Answer to praise',
    body: '{first_name|Hello}, {thank you for your kind words|what a kind thing to say, thank you}! We will pass it on to the team: {it really matters to us|feedback like this keeps us going}.',
    informal:
      '{first_name|Hi there}, {thanks for the kind words|that’s so kind of you}! Passing it on to the team: {it really matters to us|this keeps us going}.',
  },
  {
    kind: 'praise',
    shortcut: 'colleague',
    title: 'Somebody of the team was praised',
    body: '{first_name|Hello}, {thank you|many thanks}! We will {pass your words on|share your comment with the team}. {?Colleague’s name} {will be delighted|will be very happy to read this}.',
  },
  {
    kind: 'praise',
    shortcut: 'result',
    title: 'Happy about a customer’s result',
    body: '{That is wonderful to hear|What great news}{if first_name}, {first_name}{end}! {We are so glad it worked out|We are happy you like it}. What {did you like most|helped you most}?',
  },
  {
    kind: 'question',
    shortcut: 'answer',
    title: 'Answer to a question',
    body: '{first_name|Hello}, {thank you for asking|that’s a good question, thank you}! {?Answer} {If anything is still unclear, just ask|Let us know if you have any other questions}.',
    informal:
      '{first_name|Hi there}, {thanks for asking|good question}! {?Answer} {Anything else? Just ask|Just shout if anything is unclear}.',
  },
  {
    kind: 'question',
    shortcut: 'checking',
    title: 'We will check and answer here',
    body: '{first_name|Hello}, {thank you for asking|thank you for your question}! {We are checking with our colleagues|We want to be sure} and will answer right here{if hours=closed} during working hours{end}.',
    informal:
      '{first_name|Hi there}, {thanks for asking|good question}! {We’re checking with the team|We want to get this right} and will answer right here{if hours=closed} during working hours{end}.',
  },
  {
    kind: 'question',
    shortcut: 'details',
    title: 'We need a detail first',
    body: '{first_name|Hello}, {to give you the right answer we need a little more information|we need one more detail to answer this properly}. Could you {tell us|let us know} your {?What to ask: city/size/model/order date}, please?',
  },
  {
    kind: 'question',
    shortcut: 'stock',
    title: 'Is it in stock?',
    body: '{first_name|Hello}, {we have just checked|we checked for you}: {?Product} is {?Availability: in stock/out of stock/available to order} at the moment. {If you need help choosing, just ask|Any other questions? We’re happy to help}.',
  },
  {
    kind: 'price',
    shortcut: 'price',
    title: 'How much is it?',
    body: '{first_name|Hello}, {thank you for your interest|thank you for asking}! {?Product or service}: {?Price}. {All the details|You can find the details here}: {?Address}',
    informal:
      '{first_name|Hi there}, {thanks for asking|glad you like it}! {?Product or service}: {?Price}. {All the details|Details here}: {?Address}',
  },
  {
    kind: 'price',
    shortcut: 'pricefrom',
    title: 'The price depends',
    body: '{first_name|Hello}, the exact price depends on what you need, and it starts at {?Price from}. Send us a private message with {the details|what you have in mind} and we will {work it out for you|give you an exact figure}.',
  },
  {
    kind: 'price',
    shortcut: 'expensive',
    title: 'They find it expensive',
    body: '{first_name|Hello}, {we understand|that’s fair}: price matters. Here is what it includes: {?What the price includes}. {If you like, we can suggest a more affordable option|A more affordable option is {?Cheaper option}}.',
  },
  {
    kind: 'price',
    shortcut: 'discount',
    title: 'Discounts and offers',
    body: '{first_name|Hello}, {here is our current offer|we do have an offer right now}: {?Terms of the offer}. It ends on {?Last day: date}. {Full terms|Read more}: {?Address}',
  },
  {
    kind: 'delivery',
    shortcut: 'delivery',
    title: 'How we deliver and what it costs',
    body: '{first_name|Hello}, we {deliver|can send it} {?How: by courier/to a pick-up point/by post}. Time: {?Delivery time}, cost: {?Delivery cost}. {If you would prefer another way, let us know|Any questions? Just ask}.',
  },
  {
    kind: 'delivery',
    shortcut: 'whereis',
    title: 'Where is my order?',
    body: '{first_name|Hello}, {let us check that for you|we will look into it}. Please send us your order number in a private message: {that way your details stay private|it is better not to post it here}.',
    informal:
      '{first_name|Hi there}, {let’s check|we’ll look into it}. Send us your order number in a private message, please: {that way your details stay private|better not to post it here}.',
  },
  {
    kind: 'delivery',
    shortcut: 'onitsway',
    title: 'The order is on its way',
    body: '{first_name|Hello}, {we have checked|we looked it up}: your order {?Status: has been handed to the courier/is on its way/is waiting at the pick-up point}. {Estimated|Expected} date: {?Date: date}.',
  },
  {
    kind: 'delivery',
    shortcut: 'delay',
    title: 'Delivery is late',
    body: '{first_name|Hello}, {we are sorry for the delay|we apologise for the wait}. The reason: {?Reason}. The new date: {?New date: date}. If that does not suit you, send us a private message and we will look for another {way|solution}.',
  },
  {
    kind: 'complaint',
    shortcut: 'sorry',
    title: 'A complaint with a reason',
    body: '{first_name|Hello}, thank you for {telling us|letting us know}. {We are sorry this happened|We apologise for the trouble}. We are looking into it. Please send us your order number in a private message, and we will post the outcome here.',
    informal:
      '{first_name|Hi there}, thanks for {telling us|letting us know}. {So sorry this happened|Sorry for the trouble}. We’re looking into it. Send us your order number in a private message, please, and we’ll post the outcome here.',
  },
  {
    kind: 'complaint',
    shortcut: 'faulty',
    title: 'Faulty or wrong item',
    body: '{first_name|Hello}, thank you for telling us, and {we are sorry for the mistake|please accept our apologies}. Send us a photo and your order number in a private message: we can offer {?Solution: a replacement/a refund/a repair}. {We will post here how it ended|We will post the outcome here}.',
  },
  {
    kind: 'complaint',
    shortcut: 'solved',
    title: 'Solved: coming back with the outcome',
    body: '{first_name|Hello}, {we are back with news|here is how it ended}: {?What was done}. Thank you for {your patience|your patience and for telling us}. If anything is still not right, {write to us|just let us know}.',
  },
  {
    kind: 'negative',
    shortcut: 'upset',
    title: 'An emotional review',
    body: '{first_name|Hello}, thank you for {being open with us|speaking up}. {We understand your disappointment|We can see how frustrating this is}, and we are sorry. We want to sort it out: please tell us in a private message what happened. We will come back here with the outcome.',
    informal:
      '{first_name|Hi there}, thanks for {being open with us|speaking up}. {We get why you’re disappointed|We can see how frustrating this is}, and we’re sorry. Tell us in a private message what happened, please. We’ll come back here with the outcome.',
  },
  {
    kind: 'negative',
    shortcut: 'service',
    title: 'Unhappy with the service',
    body: '{first_name|Hello}, thank you for your feedback. {This is not how we want to work|It should not have been like this}, and we apologise. We are {passing it on to the manager|letting the manager know}. Please tell us in a private message when and where it was; we will reply here too.',
  },
  {
    kind: 'negative',
    shortcut: 'letdown',
    title: 'Expectations were not met',
    body: '{first_name|Hello}, {thank you for your honest review|thank you for being frank}. We are sorry {we let you down|it was not what you expected}. What we can do: {?Solution}. Let’s settle the details in private messages, and we will share the outcome here.',
  },
  {
    kind: 'troll',
    shortcut: 'calm',
    title: 'A short, calm answer',
    body: '{first_name|Hello}, {we hear you|thank you, noted}. If you have a specific question, {ask away and we will answer|we will be glad to answer it}.',
  },
  {
    kind: 'troll',
    shortcut: 'rules',
    title: 'Reminder of the rules',
    body: '{first_name|Hello}, {any opinion is welcome here|you are free to disagree with us}, insults are not. Our page rules: {?Address of the rules}. {Ask us anything about our work|We are happy to talk about the matter itself}.',
  },
  {
    kind: 'troll',
    shortcut: 'joke',
    title: 'Answer with humour',
    body: '{Good one|That made us smile|We’ll give you that one} 🙂 Seriously though, {ask us anything|if you have a question, we can help}.',
  },
  {
    kind: 'fake',
    shortcut: 'untrue',
    title: 'Correcting false information',
    body: '{first_name|Hello}, {this is not true|this information is wrong}. The facts: {?What is true}. Source: {?Address}. {Thank you for the chance to clear this up|Please check before sharing}.',
  },
  {
    kind: 'fake',
    shortcut: 'clone',
    title: 'A fake page',
    body: '{Please be careful|A word of warning}: {this page is not ours|we have nothing to do with this page}. Our official account: {?Address}. Don’t send money or share your details there, and please report the page.',
  },
  {
    kind: 'fake',
    shortcut: 'norecord',
    title: 'We find no such order',
    body: '{first_name|Hello}, thank you for writing. {We checked and found no such order|We can’t find this order in our records}. Could it be another company? If not, please send us its number in a private message: we will {check again|look once more} and post the outcome here.',
  },
];
