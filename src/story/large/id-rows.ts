// In which row does each of a million ids stand? A map whose ids are bytes and whose rows are numbers, so that nothing of it is to be tidied.

import type { RowOf } from '../check.ts';

/** All that such a map holds: plain data, which another thread can be told. */
export interface PackedIds {
  readonly bytes: Uint8Array;
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
  readonly ends: Float64Array; // of each id in the bytes
  readonly slots: Int32Array; // 0, or one more than the number of the id
  readonly size: number;
}

export interface IdRows extends RowOf {
  /** Whether another map has one of the same ids. */
  shares(other: IdRows): boolean;
  /** What it holds; after that it is not to be changed. */
  pack(): PackedIds;
  /** Whether it has an id, of which the hash is known; the id is only asked for where another has the same. @internal */
  hasHashed(hash: number, id: () => string): boolean;
}

/** An empty map, or one that was packed. */
export function createIdRows(packed: PackedIds = nothing()): IdRows {
  let bytes = Buffer.from(packed.bytes.buffer, packed.bytes.byteOffset, packed.bytes.byteLength);
  let { hashes, rows, ends, slots, size } = packed;
  // An id is mostly set right after it was asked for.
  let lastId: string | null = null;
  let lastHash = 0;

  const startOf = (number: number) => (number === 0 ? 0 : (ends[number - 1] ?? 0));
  const textOf = (number: number) => bytes.toString('utf8', startOf(number), ends[number]);

  function hashAgain(id: string): number {
    if (id !== lastId) [lastId, lastHash] = [id, hashOf(id)];
    return lastHash;
  }

  /** The slot in which an id stands or, where it is new, would. */
  function slotOf(id: string, hash: number): number {
    let slot = hash & (slots.length - 1);
    for (let filled = slots[slot] ?? 0; filled !== 0; filled = slots[slot] ?? 0) {
      if (hashes[filled - 1] === hash && textOf(filled - 1) === id) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  function hasHashed(hash: number, id: () => string): boolean {
    let slot = hash & (slots.length - 1);
    for (let filled = slots[slot] ?? 0; filled !== 0; filled = slots[slot] ?? 0) {
      if (hashes[filled - 1] === hash && textOf(filled - 1) === id()) return true;
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  function shares(other: IdRows): boolean {
    for (let number = 0; number < size; number += 1)
      if (other.hasHashed(hashes[number] ?? 0, () => textOf(number))) return true;
    return false;
  }

  function get(id: string): number | undefined {
    const filled = slots[slotOf(id, hashAgain(id))] ?? 0;
    return filled === 0 ? undefined : rows[filled - 1];
  }

  function set(id: string, row: number) {
    const hash = hashAgain(id);
    const slot = slotOf(id, hash);
    const filled = slots[slot] ?? 0;
    if (filled !== 0) {
      rows[filled - 1] = row;
      return;
    }
    const start = startOf(size);
    // A letter takes three bytes at most.
    if (start + 3 * id.length > bytes.length) widen(3 * id.length);
    hashes[size] = hash;
    rows[size] = row;
    ends[size] = start + bytes.write(id, start);
    size += 1;
    slots[slot] = size;
    if (size === rows.length) grow();
  }

  function widen(need: number) {
    const wider = Buffer.allocUnsafeSlow(2 * bytes.length + need);
    bytes.copy(wider);
    bytes = wider;
  }

  function grow() {
    const room = 2 * size;
    hashes = copied(hashes, new Int32Array(room));
    rows = copied(rows, new Int32Array(room));
    ends = copied(ends, new Float64Array(room));
    slots = new Int32Array(2 * room);
    for (let number = 0; number < size; number += 1) {
      let slot = (hashes[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  }

  return {
    get size() {
      return size;
    },
    get,
    has: (id) => get(id) !== undefined,
    set,
    shares,
    hasHashed,
    pack: () => ({ bytes, hashes, rows, ends, slots, size }),
    *keys() {
      for (let number = 0; number < size; number += 1) yield textOf(number);
    },
  };
}

// A power of two, as the slots need it.
const firstRoom = 1 << 12;
const bytesPerId = 32;

function nothing(): PackedIds {
  return {
    bytes: Buffer.allocUnsafeSlow(firstRoom * bytesPerId),
    hashes: new Int32Array(firstRoom),
    rows: new Int32Array(firstRoom),
    ends: new Float64Array(firstRoom),
    slots: new Int32Array(2 * firstRoom),
    size: 0,
  };
}

function copied<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** FNV-1a, with its high bits brought down to where the slots are told apart. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
