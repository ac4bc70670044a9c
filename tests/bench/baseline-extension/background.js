// Stores the text under a counter and answers after the transaction committed.
const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('baseline', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('posts', { autoIncrement: true }));
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
});

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  void store(message.text).then(respond);
  return true;
});

async function store(text) {
  const database = await opened;
  const transaction = database.transaction('posts', 'readwrite');
  transaction.objectStore('posts').add({ text });
  return new Promise((resolve) => {
    transaction.addEventListener('complete', () => resolve({ ok: true }));
    transaction.addEventListener('abort', () => resolve({ ok: false }));
  });
}
