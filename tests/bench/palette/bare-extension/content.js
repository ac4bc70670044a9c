// One button at the box that has the focus, one dialog, one list filled from one message: no language, no variables, no order.
let box = null;
let asked = 0;
let templates = [];

const make = (name, attributes) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const place = make('span', {});
const button = make('button', { style: 'position: fixed; z-index: 9999' });
button.textContent = 'Insert reply';
place.attachShadow({ mode: 'closed' }).append(button);
button.addEventListener('mousedown', (event) => event.preventDefault());
button.addEventListener('click', (event) => event.isTrusted && open());

document.addEventListener('focusin', ({ target }) => {
  if (!target.isContentEditable && target.localName !== 'textarea') return;
  box = target;
  const { top, right } = box.getBoundingClientRect();
  button.style.left = `${right - 90}px`;
  button.style.top = `${Math.max(0, top - 30)}px`;
  document.documentElement.append(place);
});

let dialog = null;
let search = null;
let list = null;

function build() {
  const host = make('span', {});
  dialog = make('dialog', { 'aria-label': 'Reply templates' });
  search = make('input', {});
  list = make('div', { role: 'listbox', style: 'height: 300px; overflow: auto' });
  dialog.append(search, list);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  search.addEventListener('input', ask);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    dialog.close();
    box.focus();
    // The caret went with the focus.
    if (box.localName === 'textarea') box.setSelectionRange(box.value.length, box.value.length);
    else getSelection().selectAllChildren(box);
    document.execCommand('insertText', false, templates[0].body);
  });
}

function open() {
  if (dialog === null) build();
  search.value = '';
  list.replaceChildren();
  dialog.showModal();
  ask();
}

function ask() {
  asked += 1;
  const number = asked;
  chrome.runtime.sendMessage({ query: search.value }, (reply) => {
    if (number !== asked) return;
    templates = reply.templates;
    list.replaceChildren(
      ...templates.map(({ title, body }) => {
        const option = make('div', { role: 'option' });
        const name = make('b', {});
        name.textContent = title;
        option.append(name, make('div', {}));
        option.lastChild.textContent = body;
        return option;
      }),
    );
  });
}

chrome.runtime.onMessage.addListener((message) => {
  if (message.type === 'overlay:insert-reply') open();
});
