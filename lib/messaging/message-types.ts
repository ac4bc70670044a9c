import type { Failure } from '@/lib/errors/error-code';

import type { OverlayProtocol, Protocol } from './protocol';

export type MessageType = keyof Protocol;
export type PayloadOf<T extends MessageType> = Parameters<Protocol[T]>[0];
export type ReplyOf<T extends MessageType> = ReturnType<Protocol[T]>;

export type OverlayMessageType = keyof OverlayProtocol;
export type OverlayPayloadOf<T extends OverlayMessageType> = Parameters<OverlayProtocol[T]>[0];
export type OverlayReplyOf<T extends OverlayMessageType> = ReturnType<OverlayProtocol[T]>;

/** Every reply is a union with `Failure`, so a caller has one way to learn that something went wrong. */
export type AnyReply = ReplyOf<MessageType> | Failure;
