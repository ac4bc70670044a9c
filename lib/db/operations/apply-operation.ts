import { mergePost } from '@/lib/capture/merge-post';
import type { Account, AccountSnapshot, ReadAccount } from '@/lib/domain/account';
import type { Comment } from '@/lib/domain/comment';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import type { ReplyPicture } from '@/lib/domain/reply';

import { mergeVisit, visitKey } from '../account-visit';
import { mergeAccount } from '../merge-account';
import type { Operation, Tag, UndoableRows, UndoableTable } from '../schema/rows';
import { tagKey, withoutTags, withTags } from '../tag-names';
import { applyRemoval } from './apply-removal';
import { applyToPlanItem } from './apply-to-plan-item';
import { applyToReply } from './apply-to-reply';
import { applyToInsertion, applyToTemplate, applyToVersion } from './apply-to-template';
import { replaceIn } from './replace-row';
import type { Effects, Step } from './step';

const EFFECTS: Effects = {
  posts: applyToPost,
  postSnapshots: applyToSnapshot,
  captures: applyToCapture,
  accounts: applyToAccount,
  accountSnapshots: applyToVisit,
  thumbnails: applyToThumbnail,
  tags: applyToTag,
  replies: applyToReply,
  comments: applyToComment,
  templates: applyToTemplate,
  templateVersions: applyToVersion,
  insertions: applyToInsertion,
  replyPictures: applyToPicture,
  planItems: applyToPlanItem,
  clients: replaceIn('clients'),
  planSeries: replaceIn('planSeries'),
  planTemplates: replaceIn('planTemplates'),
  dayLog: replaceIn('dayLog'),
  readings: replaceIn('readings'),
  checklists: replaceIn('checklists'),
  checklistRuns: replaceIn('checklistRuns'),
  limitOverrides: replaceIn('limitOverrides'),
};

/**
 * What an operation makes of one row. Pure: the result depends on nothing but the arguments, so operations can be repeated
 * when an earlier one is undone.
 */
export function applyOperation<T extends UndoableTable>(table: T, step: Step<UndoableRows[T]>): UndoableRows[T] | null {
  const { operation, key, row } = step;
  if (operation.kind === 'add-rows') return row ?? operation.rows[table]?.[key] ?? null;
  if (operation.kind === 'remove-rows') return applyRemoval(table, step, operation);
  return EFFECTS[table](step);
}

function applyToPost({ operation, row, at }: Step<Post>): Post | null {
  if (operation.kind === 'capture') return mergePost(row, operation.post, at);
  if (row === null || operation.kind === 'delete') return null;
  if (operation.kind === 'annotate') {
    return { ...row, tags: operation.tags ?? row.tags, note: operation.note ?? row.note, updatedAt: at };
  }
  if (operation.kind === 'add-tags') return { ...row, tags: withTags(row.tags, operation.tags), updatedAt: at };
  if (operation.kind === 'remove-tags') return { ...row, tags: withoutTags(row.tags, operation.tags), updatedAt: at };
  return operation.kind === 'assign-client' ? { ...row, clientId: operation.clientId, updatedAt: at } : row;
}

function applyToSnapshot({ operation, key, row, at }: Step<PostSnapshot>): PostSnapshot | null {
  if (operation.kind === 'delete') return null;
  if (operation.kind !== 'capture') return row;
  const { id: postId, metrics, exact, reactions } = operation.post;
  return { id: key, postId, at, metrics, exact, reactions, updatedAt: at };
}

function applyToCapture({ operation, row }: Step<Capture>): Capture | null {
  if (operation.kind === 'delete') return null;
  return operation.kind === 'capture' ? operation.capture : row;
}

function applyToAccount({ operation, key, row, at }: Step<Account>): Account | null {
  if (operation.kind === 'assign-accounts') {
    const account = row ?? operation.added.find(({ id }) => id === key) ?? null;
    if (account === null) return null;
    return { ...account, clientId: operation.clientId, role: operation.role ?? account.role, updatedAt: at };
  }
  if (operation.kind === 'change-role') return { ...mergeAccount(row, operation.account, at), role: operation.role };
  if (operation.kind !== 'capture') return row;
  return operation.accounts
    .filter(({ id }) => id === key)
    .reduce<Account | null>((account, fresh) => mergeAccount(account, fresh, at), row);
}

function applyToVisit({ operation, key, row, at }: Step<AccountSnapshot>): AccountSnapshot | null {
  const header = headerOf(operation);
  return header !== null && visitKey(header, at) === key ? mergeVisit(row, header, at) : row;
}

function headerOf(operation: Operation): ReadAccount | null {
  if (operation.kind === 'change-role') return operation.account;
  return operation.kind === 'capture' ? operation.header : null;
}

function applyToThumbnail({ operation, row }: Step<Thumbnail>): Thumbnail | null {
  if (operation.kind === 'delete') return null;
  return operation.kind === 'keep-thumbnail' ? operation.thumbnail : row;
}

function applyToTag({ operation, key, row, at }: Step<Tag>): Tag | null {
  if (operation.kind !== 'annotate' && operation.kind !== 'add-tags') return row;
  const name = operation.tags?.find((tag) => tagKey(tag) === key);
  return name === undefined ? row : { key, name: row?.name ?? name, lastUsedAt: at, updatedAt: at };
}

function applyToPicture({ operation, row }: Step<ReplyPicture>): ReplyPicture | null {
  if (operation.kind === 'remove-picture') return null;
  return operation.kind === 'keep-picture' ? operation.picture : row;
}

function applyToComment({ operation, key, row }: Step<Comment>): Comment | null {
  if (operation.kind === 'delete') return null;
  if (operation.kind !== 'keep-comments') return row;
  return operation.comments.find(({ id }) => id === key) ?? row;
}
