import { overlap, type Box } from './box.ts';
import type { Position } from './position.ts';

/** Where the name of a dot stands, and on which side of that point. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A letter's mean width, as a part of its height. */
const LETTER = 0.6;

/**
 * Puts names beside their dots: right, left, below or above, where neither another dot nor another name stands. A name
 * that fits nowhere is left away; its dot says it to whoever points at it or hears it.
 *
 * @param frame size of the picture, which no name leaves
 * @param radius of the dots
 * @param size of the letters, in the same units
 */
export function placeLabels(
  dots: readonly { at: Position; name: string }[],
  frame: { width: number; height: number },
  radius: number,
  size: number,
): (Label | undefined)[] {
  const taken: Box[] = dots.map(({ at: [x, y] }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= frame.width &&
    box.top >= 0 &&
    box.bottom <= frame.height &&
    !taken.some((other) => overlap(box, other));
  return dots.map(({ at: [x, y], name }) => {
    const width = name.length * size * LETTER;
    const gap = radius + size / 4;
    const sides: { label: Label; left: number }[] = [
      { label: { x: x + gap, y: y + size / 3, anchor: 'start' }, left: x + gap },
      { label: { x: x - gap, y: y + size / 3, anchor: 'end' }, left: x - gap - width },
      { label: { x, y: y + gap + size * 0.8, anchor: 'middle' }, left: x - width / 2 },
      { label: { x, y: y - gap, anchor: 'middle' }, left: x - width / 2 },
    ];
    for (const { label, left } of sides) {
      const box = { left, right: left + width, top: label.y - size * 0.8, bottom: label.y + size * 0.25 };
      if (!isFree(box)) continue;
      taken.push(box);
      return { ...label, x: tenth(label.x), y: tenth(label.y) };
    }
    return undefined;
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
