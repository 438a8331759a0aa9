// Shows new messages as they are sent.
const list = document.getElementById('list');

const refresh = async () => {
  const response = await fetch('/outbox/list');
  const shown = await response.text();
  if (response.ok && shown !== list.dataset.shown) {
    list.innerHTML = shown;
    list.dataset.shown = shown;
  }
};

setInterval(() => refresh().catch(() => undefined), 2000);
