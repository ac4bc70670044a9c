// Answers each question from a list in memory: the first fifty whose title or text holds what was typed.
const LISTED = 50;
let known = null;

chrome.runtime.onMessage.addListener(({ query }, _sender, respond) => {
  known ??= load();
  void known.then((templates) => respond(find(templates, query.toLowerCase())));
  return true;
});

function find(templates, typed) {
  const found = templates.filter(({ title, body }) => `${title}\n${body}`.toLowerCase().includes(typed));
  return { total: found.length, templates: found.slice(0, LISTED) };
}

function load() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('jackdaw');
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const rows = request.result.transaction('templates').objectStore('templates').getAll();
      rows.addEventListener('success', () => resolve(rows.result));
    });
  });
}
