// The least a page of an extension can do to show twenty rows: it has them in hand.
const heading = document.createElement('h1');
heading.textContent = 'Today';
const list = document.createElement('ul');
for (let index = 0; index < 20; index += 1) {
  const item = document.createElement('li');
  item.dataset.planRow = '';
  const time = document.createElement('time');
  time.textContent = '10:00';
  item.append(`Made-up text number ${index}`, time);
  list.append(item);
}
document.body.append(heading, list);
