/** An event of SES about one mail. */
export interface MailEvent {
  /** As events spell it, e.g. `DeliveryDelay`. */
  readonly eventType: string;
  readonly [detail: string]: unknown;
}

type Deliver = (event: MailEvent) => Promise<void>;

/** Configuration sets and who listens to them: between the mail service and whatever the template connects to it. */
export interface MailEvents {
  open(configurationSet: string): void;
  isOpen(configurationSet: string): boolean;
  /** Types as templates spell them, e.g. `deliveryDelay`. */
  subscribe(configurationSet: string, types: readonly string[], deliver: Deliver): void;
  /** Tells every listener, after the caller was answered; a failure is reported and harms nobody. */
  publish(configurationSet: string, event: MailEvent): void;
}

interface Listener {
  readonly types: ReadonlySet<string>;
  readonly deliver: Deliver;
}

export const createMailEvents = (onFailure: (problem: string) => void): MailEvents => {
  const sets = new Map<string, Listener[]>();
  const listenersOf = (name: string): Listener[] => {
    const known = sets.get(name) ?? [];
    sets.set(name, known);
    return known;
  };
  return {
    open: (name) => void listenersOf(name),
    isOpen: (name) => sets.has(name),
    subscribe: (name, types, deliver) => {
      const lowerCase = new Set(types.map((type) => type.toLowerCase()));
      listenersOf(name).push({ types: lowerCase, deliver });
    },
    publish: (name, event) => {
      const type = event.eventType.replaceAll(' ', '').toLowerCase();
      for (const { types, deliver } of sets.get(name) ?? []) {
        if (!types.has(type)) continue;
        setImmediate(() => {
          deliver(event).catch((error: unknown) => onFailure(String(error)));
        });
      }
    },
  };
};
