// Sends the contact form without leaving the page: checks it in the reader's language, uploads files one by one with their
// progress, and keeps what was typed until it has arrived. Without this script the browser posts the same form itself.
const openedAt = Date.now();
const form = document.getElementById('form');
const path = form.getAttribute('action');
const { labels, longestOf, minimumFillSeconds, mostFiles, mostUploadedBytes } = JSON.parse(
  document.getElementById('settings').textContent,
);
const status = document.getElementById('status');
const summary = document.getElementById('summary');
const chooser = document.getElementById('files');
const fieldNames = ['name', 'email', 'subject', 'message', 'files'];
const most = { count: mostFiles, megabytes: Math.floor(mostUploadedBytes / 1e6) };

const fill = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const filesOf = () => [...(chooser?.files ?? [])];

// A refusal in words for the visitor, at a field or for the whole form.
class Refusal extends Error {
  constructor(problems, notice = labels.problems) {
    super(notice);
    this.problems = problems;
  }
}

const sentences = {
  missing: () => labels.missing,
  'bad-email': () => labels.badEmail,
  'too-long': (field) => fill(labels.tooLong, { most: longestOf[field] }),
  'file-type': (_, name) => fill(labels.fileType, { name }),
  'file-size': () => fill(labels.fileSize, most),
  'file-count': () => fill(labels.fileCount, most),
  'file-missing': () => labels.chooseAgain,
};

const problemAt = (path, code, name = '') => ({
  path,
  text: (sentences[code] ?? (() => labels.malformed))(path, name),
});

const showProblem = (name, text) => {
  const field = document.getElementById(name);
  if (!field) return;
  document.getElementById(`${name}-problem`).textContent = text;
  if (text) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
};

const show = ({ problems, message }) => {
  status.textContent = '';
  for (const name of fieldNames) showProblem(name, problems.find(({ path }) => path === name)?.text ?? '');
  document.getElementById('notice').textContent = message;
  document.getElementById('problems').replaceChildren(
    ...problems.map(({ path, text }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = `#${path}`;
      // Read on its own, a sentence must say which field it means.
      link.textContent = path in labels ? `${labels[path]}: ${text}` : text;
      item.append(link);
      return item;
    }),
  );
  summary.hidden = false;
  (document.getElementById(problems[0]?.path ?? '') ?? summary).focus();
};

const hide = () => {
  for (const name of fieldNames) showProblem(name, '');
  summary.hidden = true;
};

const codeOf = ({ validity }) => {
  if (validity.valid) return undefined;
  if (validity.valueMissing) return 'missing';
  return validity.typeMismatch ? 'bad-email' : 'malformed';
};

const check = () => {
  const problems = fieldNames.flatMap((name) => {
    const field = document.getElementById(name);
    const code = field ? codeOf(field) : undefined;
    return code ? [problemAt(name, code)] : [];
  });
  const files = filesOf();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > mostFiles) problems.push(problemAt('files', 'file-count'));
  else if (bytes > mostUploadedBytes) problems.push(problemAt('files', 'file-size'));
  if (problems.length > 0) throw new Refusal(problems);
};

const post = async (where, body) => {
  const response = await fetch(where, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Refusal([], labels.unreachable);
  });
  const answer = await response.json().catch(() => ({}));
  return { response, answer };
};

const digestOf = async (file) => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const put = (file, { url, headers }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
      status.textContent = fill(labels.uploading, {
        name: file.name,
        percent: percent.format(loaded / total),
      });
    };
    const fail = () => reject(new Refusal([], labels.unreachable));
    request.onload = () => (request.status === 200 ? resolve() : fail());
    request.onerror = fail;
    request.send(file);
  });

// What the API's refusals mean to a visitor; `undefined` when the same may be sent again at once.
const refusalOf = async ({ response, answer }) => {
  if (answer.code === 'too-fast') return pause(1000 * Number(response.headers.get('retry-after') ?? 1));
  if (answer.code === 'page-expired') return renew();
  if (response.status === 429) {
    const minutes = Math.ceil(Number(response.headers.get('retry-after') ?? 60) / 60);
    throw new Refusal([], fill(labels.tooMany, { minutes }));
  }
  if (answer.code === 'bot-check') resetWidget();
  const problems = (answer.errors ?? []).map(({ path, code, name }) => problemAt(path, code, name));
  if (answer.code === 'bot-check') throw new Refusal([], fill(labels.again, labels));
  throw new Refusal(problems, problems.length > 0 ? labels.problems : `${labels.failed} ${response.status}`);
};

const resetWidget = () => {
  const { turnstile, hcaptcha, grecaptcha } = window;
  (turnstile ?? hcaptcha ?? grecaptcha)?.reset();
};

const renew = async () => {
  const response = await fetch(`${path}/token`);
  form.elements.token.value = (await response.json()).token;
};

const upload = async () => {
  const files = filesOf();
  if (files.length === 0) return { references: [] };
  const offered = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      type: file.type || 'application/octet-stream',
      bytes: file.size,
      sha256: await digestOf(file),
    })),
  );
  const asked = await post(`${path}/uploads`, { token: form.elements.token.value, files: offered });
  if (!asked.response.ok) return { refused: asked };
  for (const [index, place] of asked.answer.files.entries()) await put(files[index], place);
  return { references: asked.answer.files.map(({ reference }) => reference) };
};

const fieldsOf = (references) => {
  const entered = new FormData(form);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const uploads = [...entered.getAll('uploads'), ...references];
  entered.delete('files');
  return { ...Object.fromEntries(entered), uploads, timeZone };
};

const mostTries = 4;

const send = async () => {
  for (let tries = 0; tries < mostTries; tries++) {
    const { references, refused } = await upload();
    const answered = refused ?? (await post(path, fieldsOf(references)));
    if (answered.response.ok) return answered.answer.reference;
    await refusalOf(answered);
  }
  throw new Refusal([], labels.unreachable);
};

const thank = (reference) => {
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = labels.sent;
  const line = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = fill(labels.reference, { reference });
  line.append(strong);
  const back = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${path}?lang=${document.documentElement.lang}`;
  link.textContent = labels.back;
  back.append(link);
  form.replaceWith(heading, line, back);
  heading.focus();
};

const hint = document.getElementById('files-hint');
if (hint) hint.textContent = hint.dataset.uploading;
form.noValidate = true;

let isSending = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  try {
    hide();
    check();
    status.textContent = labels.sending;
    await pause(Math.max(0, openedAt + 1000 * minimumFillSeconds + 300 - Date.now()));
    thank(await send());
  } catch (error) {
    show(error instanceof Refusal ? error : new Refusal([], labels.unreachable));
  }
  isSending = false;
});
