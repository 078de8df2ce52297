import type { NetworkNode, NetworkTie } from '../dataset/network';
import { formatDate, formatList } from './dates';
import { useFolded } from './FoldButton';
import { i18n } from './i18n';
import type { NetworkProps } from './NetworkPicture';
import { Sentence } from './Sentence';
import { inSentence } from './wording';

/** Of those with ties, before the rest is asked for. */
const MOST = 12;

/** Every line of the picture in words, under the name that it starts from; the one in the middle first. */
export function NetworkWords({ network: { nodes, ties }, middle, ways }: NetworkProps) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const started = nodes
    .map((node) => ({ node, own: ties.filter(({ from }) => from === node.id) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => Number(b.node.id === middle) - Number(a.node.id === middle));
  const { shown, button } = useFolded(started, MOST);
  const linkTo = (node: NetworkNode, words: string) => (
    <a href={node.unlisted ? ways.toAuthority(node.id) : ways.toEntity(node.id)}>
      <bdi>{words}</bdi>
    </a>
  );
  return (
    <>
      <ul class="network-words">
        {shown.map(({ node, own }) => (
          <li key={node.id}>
            <p class={node.sanctioned ? 'line sanctioned' : 'line linked'}>{linkTo(node, node.caption)}</p>
            <ul>
              {own.map((tie) => {
                const other = byId.get(tie.to);
                return (
                  other && (
                    <li key={`${tie.kind} ${tie.to}`}>
                      <Sentence
                        parts={{ other: linkTo(other, inSentence(other.caption)) }}
                        say={(at) => sentenceOf(tie, at('other'))}
                      />
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {button && <p class="fold">{button}</p>}
    </>
  );
}

function sentenceOf({ kind, says }: NetworkTie, other: string): string {
  if (kind === 'office') return i18n.t('library.network.saysOffice', [other, formatList(says)]);
  const days = says.length > 0 ? formatList(says.map((day) => formatDate(day))) : i18n.t('related.undated');
  return kind === 'sanction'
    ? i18n.t('library.network.saysSanction', [other, days])
    : i18n.t('library.network.saysJoint', [other, days]);
}
