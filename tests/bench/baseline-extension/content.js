// One real button in a closed shadow root per post and nothing else: no reading, no styles, no states.
const marked = new WeakSet();

function addButton(post) {
  if (marked.has(post)) return;
  marked.add(post);
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.textContent = 'Capture post';
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    chrome.runtime.sendMessage({ text: post.innerText }, (reply) => {
      if (reply?.ok) button.textContent = 'Captured';
    });
  });
  root.append(button);
  post.append(host);
}

function scan(root) {
  if (root.nodeType !== 1) return;
  if (root.matches('article')) addButton(root);
  for (const post of root.querySelectorAll('article')) addButton(post);
}

new MutationObserver((records) => {
  for (const record of records) for (const node of record.addedNodes) scan(node);
}).observe(document.documentElement, { childList: true, subtree: true });
scan(document.documentElement);
