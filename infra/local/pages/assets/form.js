// Sends the contact form as JSON, with the visitor's time zone, and says what happened without leaving the page.
const form = document.querySelector('form');
const status = document.getElementById('status');
const button = form.querySelector('button');

const say = (text) => {
  status.textContent = text;
};

const bodyOf = () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return JSON.stringify({ ...Object.fromEntries(new FormData(form)), timeZone });
};

const send = async () => {
  const response = await fetch(form.getAttribute('action'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: bodyOf(),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new Error(answer.detail ?? answer.title ?? answer.message ?? String(response.status));
  return answer.reference;
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { sending, sent, reference, failed } = form.dataset;
  button.disabled = true;
  say(sending);
  try {
    const number = await send();
    say(number ? `${sent} ${reference.replace('{{reference}}', number)}` : sent);
    form.elements.message.value = '';
    form.elements.submissionId.value = crypto.randomUUID();
  } catch (error) {
    say(`${failed} ${error.message}`);
  }
  button.disabled = false;
});
