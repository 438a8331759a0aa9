// One test file, so that the construct library is loaded and the stack is synthesized once for all of them.
import './stack/escalations.ts';
import './stack/functions.ts';
import './stack/http-api.ts';
import './stack/mail-feedback.ts';
import './stack/mail-intake.ts';
import './stack/queues.ts';
import './stack/remote-models.ts';
import './stack/rights.ts';
import './stack/storage.ts';
