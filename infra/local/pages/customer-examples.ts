import type { Inbox } from '../../../lib/domain/configuration.ts';
import type { Example } from './example.ts';
import { type ExampleStack, inboxOf, secretOf } from './example-stack.ts';

// Each example makes its ids when it runs, so that it can be pasted again and is then another message.

const mail = (stack: ExampleStack, { address }: Inbox): Example => ({
  id: 'mail',
  title: 'Send this mail, in Chinese',
  command: `curl --silent --show-error --crlf --url smtp://127.0.0.1:${stack.smtpPort} \\
  --mail-from mei@mail.example --mail-rcpt ${address} --upload-file - <<MAIL
From: Wang Mei <mei@mail.example>
To: ${address}
Subject: 付款失败
Message-ID: <$(node -p 'crypto.randomUUID()')@mail.example>
Date: $(node -p 'new Date().toUTCString()')
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

您好，我昨天向德国供应商付款时失败了，但是钱已经从我的账户扣除。请帮我查一下，谢谢。
MAIL`,
});

const form = ({ apiUrl }: ExampleStack, { id }: Inbox): Example => ({
  id: 'form',
  title: 'Post this form, in Japanese',
  command: `curl --silent --show-error ${apiUrl}/forms/${id} --header 'content-type: application/json' --data @- <<FORM
{
  "name": "佐藤 花子",
  "email": "hanako@mail.example",
  "subject": "返金について",
  "message": "先週返品した商品の返金がまだ届いていません。いつ頃になりますか。",
  "language": "ja",
  "timeZone": "Asia/Tokyo",
  "submissionId": "$(node -p 'crypto.randomUUID()')"
}
FORM`,
});

const telegram = (stack: ExampleStack, inbox: Inbox): Example => ({
  id: 'telegram',
  title: 'Deliver this Telegram message, in Spanish; the header holds the secret',
  command: `curl --silent --show-error ${stack.apiUrl}/webhooks/telegram/${inbox.id} --header 'content-type: application/json' \\
  --header 'x-telegram-bot-api-secret-token: ${secretOf(stack, inbox, 'secretToken')}' --data @- <<UPDATE
{
  "update_id": $(node -p 'Date.now()'),
  "message": {
    "message_id": $(node -p 'Date.now() % 1e9'),
    "from": { "id": 5512345678, "is_bot": false, "first_name": "Lucía", "language_code": "es" },
    "chat": { "id": 5512345678, "first_name": "Lucía", "type": "private" },
    "date": $(node -p 'Math.floor(Date.now() / 1000)'),
    "text": "Hola, me han cobrado dos veces la misma transferencia y no puedo entrar en mi cuenta. ¿Me pueden ayudar?"
  }
}
UPDATE`,
});

const line = (stack: ExampleStack, inbox: Inbox): Example => ({
  id: 'line',
  title: 'Deliver this LINE message, in Japanese, signed',
  command: `BODY=$(cat <<EVENTS
{
  "destination": "${inbox.address ?? `U${'0'.repeat(32)}`}",
  "events": [{
    "type": "message",
    "webhookEventId": "$(node -p 'crypto.randomUUID()')",
    "deliveryContext": { "isRedelivery": false },
    "timestamp": $(node -p 'Date.now()'),
    "mode": "active",
    "source": { "type": "user", "userId": "U4af4980629f1a2b3c4d5e6f708192a3b" },
    "replyToken": "$(node -p 'crypto.randomUUID()')",
    "message": { "type": "text", "id": "$(node -p 'Date.now()')", "quoteToken": "q", "text": "カードの決済が失敗しました。海外送金の手数料も確認したいです。" }
  }]
}
EVENTS
)
SIGNATURE=$(printf %s "$BODY" | node -e 'process.stdout.write(require("crypto").createHmac("sha256", "${secretOf(stack, inbox, 'channelSecret')}").update(fs.readFileSync(0)).digest("base64"))')
curl --silent --show-error ${stack.apiUrl}/webhooks/line/${inbox.id} --header 'content-type: application/json' \\
  --header "x-line-signature: $SIGNATURE" --data-binary "$BODY"`,
});

const written: Readonly<Record<string, (stack: ExampleStack, inbox: Inbox) => Example>> = {
  email: mail,
  form,
  telegram,
  line,
};

/** Messages from customers, on every channel that is configured and has an example. */
export const customerExamples = (stack: ExampleStack): readonly Example[] =>
  Object.entries(written).flatMap(([channel, write]) => {
    const inbox = inboxOf(stack, channel);
    if (!inbox || (channel === 'email' && stack.smtpPort === undefined)) return [];
    return [write(stack, inbox)];
  });
