import { describe, expect, it } from 'vitest';
import { firstOf, newsPage, PARAGRAPHS } from './page.ts';

const P = PARAGRAPHS.map((text) => `<p>${text}</p>`);

async function textOf(body: string, after = ''): Promise<string> {
  return (await firstOf(newsPage({ body, after })))?.article.text ?? '';
}

describe('kept as part of the article', () => {
  it.each([
    [
      'the cells of a table of data',
      `${P.join('')}<table><tr><th>Lock</th><th>Ships</th></tr><tr class="player-7"><td>Tessaly North</td><td>412</td></tr></table>`,
      'Tessaly North',
    ],
    [
      'a paragraph whose class only cuts it off for some readers',
      `${P.join('')}<p class="paywall">The pilots' guild, which owns two of the tugs, had asked for a longer closure than this.</p>`,
      'The pilots’ guild',
    ],
    [
      'a heading whose id repeats a word that names a box',
      `${P.join('')}<h2 id="the-video-and-the-comments">The video and the comments</h2>${P[0]?.replace('Sunday', 'Monday')}`,
      'The video and the comments',
    ],
    [
      'a heading that links to more about what stands under it',
      `${P.join('')}<h2><a href="/lorries">What lorries have to do</a></h2>${P[3]?.replace('August', 'May')}`,
      'What lorries have to do',
    ],
    [
      'links to places on the same page',
      `<ul><li><a href="#pillar">How the third pillar was hit by the barge</a></li></ul>${P.join('')}`,
      'How the third pillar',
    ],
    [
      'a sentence about an agency',
      `${P.join('')}<p>A spokesman for the guild declined to comment on the toll to Reuters.</p>`,
      'declined to comment on the toll',
    ],
  ])('%s', async (_what, body, want) => {
    expect(straight(await textOf(body))).toContain(straight(want));
  });

  it('a body that a page builder has cut into boxes, each of them a widget with a number', async () => {
    const body = P.map((p, i) => `<div class="builder-4${i}ab7 builder-widget widget-text">${p}</div>`);
    const text = straight(await textOf(body.join('')));
    for (const paragraph of PARAGRAPHS) expect(text).toContain(straight(paragraph));
  });

  it('paragraphs of a script without full stops', async () => {
    const lines = [
      'สะพานท่าเรือเปิดให้รถวิ่งอีกครั้งเมื่อวันอาทิตย์หลังจากปิดซ่อมมานานเก้าเดือนเพราะเรือลำหนึ่งชนเสาต้นที่สาม',
      'วิศวกรเตือนไว้ตั้งแต่ฤดูใบไม้ผลิว่างานซ่อมอาจยืดไปถึงปีหน้า คนงานทำงานวันละสองกะจนเสร็จก่อนกำหนดหลายเดือน',
      'รถบรรทุกหนักยังต้องใช้เรือข้ามฟากไปก่อน ทางเดินเท้าด้านตะวันตกจะปิดต่อไปจนถึงเดือนสิงหาคมตามที่การท่าเรือแจ้ง',
    ];
    const text = await textOf(lines.map((line) => `<p>${line}</p>`).join(''));
    for (const line of lines) expect(text).toContain(line);
  });

  it('a paragraph of a script without blanks is no caption for its agency mark', async () => {
    const lines = [
      '港の橋が日曜日、九か月ぶりに通行を再開した。はしけが三本目の橋脚に衝突し、修理には四千百万クローネがかかった。',
      '技術者らは春の時点で、修理は来年の秋まで続く可能性があると警告していた。工事は二交代制で行われたという。',
      '重量三十トンを超えるトラックは、引き続きフェリーを利用しなければならない。歩道は八月まで閉鎖される。(c)AFP/Orla VENN',
    ];
    const found = await firstOf(newsPage({ body: lines.map((line) => `<p>${line}</p>`).join('') }));
    expect(found?.article.blocks.filter(({ kind }) => kind === 'caption')).toEqual([]);
    expect(found?.article.text).toContain('フェリーを利用');
  });
});

describe('left out of the article', () => {
  it.each([
    [
      'a heading at the end with nothing under it',
      `${P.join('')}<h2>More to explore at the quay</h2>`,
      'More to explore',
    ],
    [
      'who wrote it, in italics at the end',
      `${P.join('')}<p><em>Orla Venn is a reporter at the Gazette and the author of two books on bridges.</em></p>`,
      'two books',
    ],
    [
      'the teaser of another story, an article of its own',
      `${P.join('')}<article><h3><a href="/eels">Eels are back</a></h3><p>Divers counted four hundred eels in the old basin, more than in any year since the war.</p></article>`,
      'Divers counted',
    ],
    [
      'a table that only lists links',
      `${P.join('')}<table><tr><td><a href="/1">Ferry times</a></td><td><a href="/2">Lock times</a></td></tr><tr><td><a href="/3">Tolls</a></td><td><a href="/4">Pilots</a></td></tr></table>`,
      'Ferry times',
    ],
  ])('%s', async (_what, body, unwanted) => {
    const text = await textOf(body);
    expect(text).toContain(PARAGRAPHS[3]);
    expect(text).not.toContain(unwanted);
  });

  it('a kicker above the headline', async () => {
    const html = newsPage().replace('<h1>', '<div class="story"><p>From the quay</p></div><h1>');
    const text = (await firstOf(html))?.article.text ?? '';
    expect(text.startsWith('Harbour bridge reopens')).toBe(true);
    expect(text).not.toContain('From the quay');
  });

  it('a heading is kept where text follows', async () => {
    expect(await textOf(`${P[0]}${P[1]}<h2>At the quay</h2>${P[2]}${P[3]}`)).toContain('At the quay');
  });
});

const straight = (text: string) => text.replaceAll('’', "'");
