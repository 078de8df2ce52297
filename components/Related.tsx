import type { ComponentChildren } from 'preact';
import type { Dossier, RelatedView } from '../dataset/dossier';
import { useFolded } from './FoldButton';
import { i18n } from './i18n';
import { counted } from './plural';
import { Sentence } from './Sentence';
import { When } from './When';

type Props = {
  dossier: Dossier;
  /** At most so many in each group. */
  most?: number;
  /** Leaves out what stands beside it anyhow: who acted, and the bodies of its offices when nothing else is known of them. */
  brief?: boolean;
  /** A link to the other one's dossier, where there is a page for it. */
  linkTo?: ((entity: string) => string) | undefined;
  /** Or opens it in place. */
  open?: ((entity: string) => void) | undefined;
};

/** Who else comes in: sanctions of its people and bodies, whom it acted against, and the rest that the sources link. */
export function Related({ dossier: { related, status }, most, brief = false, linkTo, open }: Props) {
  const targets = related.filter(({ relation }) => relation === 'target');
  const others = related.filter(({ relation, sanction }) =>
    brief ? relation === 'officeholder' || (relation === 'organization' && sanction) : relation !== 'target',
  );
  const sanctioned = others.filter(({ relation, sanction }) => sanction && relation !== 'authority');
  const linked = others.filter((one) => !sanctioned.includes(one));
  // The status of one without sanctions ends in "related:" or "acted against:", right above the list.
  const [first] = status === 'linked' ? [targets, sanctioned].filter(({ length }) => length > 0) : [];
  const groups: [heading: string, items: RelatedView[]][] = [
    [i18n.t('heading.targets'), targets],
    [i18n.t('heading.related'), sanctioned],
    [i18n.t('heading.linked'), linked],
  ];
  // On a page of its own it follows the name at once, and no level of headings is left out.
  const Title = linkTo && status === 'linked' ? 'h2' : 'h3';
  return (
    <>
      {groups.map(
        ([heading, items]) =>
          items.length > 0 && (
            <section class="related" key={heading}>
              {items !== first && <Title>{heading}</Title>}
              <RelatedList heading={heading} items={items} most={most} brief={brief} linkTo={linkTo} open={open} />
            </section>
          ),
      )}
    </>
  );
}

type ListProps = Pick<Props, 'most' | 'brief' | 'linkTo' | 'open'> & { heading: string; items: readonly RelatedView[] };

function RelatedList({ heading, items, most = Number.POSITIVE_INFINITY, ...ways }: ListProps) {
  const { shown, button } = useFolded(items, most);
  // Where there is a page for each of them, the rest can be unfolded; elsewhere it is only counted.
  const left = items.length - shown.length;
  return (
    <ul aria-label={heading}>
      {shown.map((one) => (
        <li class={lineOf(one)} key={`${one.entity.id} ${one.title} ${one.sanction?.startDate}`}>
          <span class="related-who">{whoOf(one, ways)}</span> {dateOf(one)}
        </li>
      ))}
      {ways.linkTo && button ? <li>{button}</li> : left > 0 && <li class="soft">{counted('related.more', left)}</li>}
    </ul>
  );
}

/** The one it is about is sanctioned, unless the line names the authority. */
const lineOf = ({ relation, sanction }: RelatedView): string =>
  `line ${sanction && relation !== 'authority' ? 'sanctioned' : 'linked'}`;

function whoOf(
  { entity, relation, title }: RelatedView,
  { brief, linkTo, open }: Omit<ListProps, 'heading' | 'items'>,
) {
  const way = linkTo ? (
    <a href={linkTo(entity.id)}>{entity.caption}</a>
  ) : open ? (
    <button type="button" class="plain" onClick={() => open(entity.id)}>
      {entity.caption}
    </button>
  ) : (
    entity.caption
  );
  return (
    <Sentence
      parts={{ who: way }}
      say={(at) => {
        if (relation === 'authority') return i18n.t('related.imposed', [at('who')]);
        if (relation === 'officeholder' && title) return i18n.t('related.with', [at('who'), title]);
        // What stands beside it heads with its offices.
        return relation === 'organization' && title && !brief
          ? i18n.t('related.office', [at('who'), title])
          : at('who');
      }}
    />
  );
}

function dateOf({ sanction }: RelatedView): ComponentChildren {
  if (!sanction) return null;
  return sanction.startDate ? (
    <When date={sanction.startDate} length="short" />
  ) : (
    <span class="soft">{i18n.t('related.undated')}</span>
  );
}
