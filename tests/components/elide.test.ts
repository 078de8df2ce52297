import { describe, expect, it } from 'vitest';
import { elide } from '../../components/elide';

function quote(text: string, ...marked: string[]) {
  return {
    text,
    marks: marked.map((mark): [number, number] => [text.indexOf(mark), text.indexOf(mark) + mark.length]),
  };
}
const marksOf = ({ text, marks }: ReturnType<typeof quote>) => marks.map(([start, end]) => text.slice(start, end));

const designations = quote(
  '“These designations include Wang Junzheng, the Secretary of the Party Committee of the Xinjiang Production and Construction Corps (XPCC), and Chen Mingguo, Director of the Xinjiang Public Security Bureau (XPSB),” the administration wrote in a statement accompanying the official announcement.',
  'Chen Mingguo',
  'Xinjiang Public Security Bureau',
);

describe('a sentence that is cut', () => {
  it('loses whole clauses, and gives nobody the office of somebody else', () => {
    expect(elide(designations, 240).text).toMatch(/^“These .*\(XPCC\), and Chen Mingguo, Director of .*\(XPSB\),”\s…$/);
    const short = elide(designations, 90);
    expect(short.text).toMatch(/^“These designations include Wang Junzheng,\s… and Chen Mingguo, Director of /);
    expect(marksOf(short)).toEqual(['Chen Mingguo', 'Xinjiang Public Security Bureau']);
  });

  it('stays whole, a little over the room, where no clause can go', () => {
    const order = quote('The order details China’s deployment of a notorious senior official to Xinjiang.', 'official');
    expect(elide(order, 60)).toEqual(order);
  });

  it('is cut at its start and end alone where clauses are too long', () => {
    const long = `${'before '.repeat(40)}Chen Mingguo${' after'.repeat(40)}`;
    const cut = elide(quote(long, 'Chen Mingguo'), 80);
    expect(cut.text).toMatch(/^… (?:before )+Chen Mingguo(?: after)+\s…$/);
    expect(marksOf(cut)).toEqual(['Chen Mingguo']);
  });

  it('is cut in no number, date or bracket', () => {
    const text = `On March 22, 2021 about 1,000 of them (officials, soldiers, ${'others, '.repeat(9)}too) left ${'home '.repeat(9)}.`;
    expect(elide(quote(text, 'March'), 30).text).not.toMatch(/[\d(,].*,\s…$/);
  });

  it('is cut in Chinese after a clause as well', () => {
    const text = `制裁名单包括王君正；${'名单还涉及其他机构和人员，'.repeat(6)}他们不同意。`;
    expect(elide(quote(text, '王君正'), 30).text).toMatch(/^制裁名单包括王君正；.*[，；]\s…$/);
  });
});
