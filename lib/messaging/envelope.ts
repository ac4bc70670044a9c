/**
 * What travels through `runtime.sendMessage` and `tabs.sendMessage`. The mark tells our messages from those of other
 * listeners in the same context; 1 is the version of the envelope. Zod-free: the always-on script imports it.
 */
export interface Envelope {
  jackdaw: 1;
  /** Key of `Protocol` or `OverlayProtocol`. */
  type: string;
  payload: unknown;
}

export function buildEnvelope(type: string, payload: unknown): Envelope {
  return { jackdaw: 1, type, payload };
}

export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'jackdaw' in message &&
    message.jackdaw === 1 &&
    'type' in message &&
    typeof message.type === 'string' &&
    'payload' in message
  );
}
