// Do colours reach the graphics card as they are?

import { expect, test } from 'vitest';
import { channelsOf } from '../../../../src/map/marks/images.ts';

test.each([
  ['#2878BD', [40, 120, 189, 255]],
  ['rgba(250,247,240,1)', [250, 247, 240, 255]],
  ['rgba(200,100,0,0.5)', [100, 50, 0, 127.5]],
])('the colour %s reaches the card with its channels', (text, channels) => {
  expect([...channelsOf(text)].map((each) => Math.round(each * 2550) / 10)).toEqual(channels);
});
