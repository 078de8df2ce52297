import { render } from 'preact';
import { i18n, speak } from '../../components/i18n';
import { parseDataset } from '../../dataset/check';
import seeds from '../../dataset/seeds.json';
import { ask } from '../../protocol/ask';
import { chosenMessages } from '../../protocol/language';
import { liveNames } from './live';
import { sampleOf } from './sample';
import { useSiteAccess } from './site-access';
import { Welcome } from './Welcome';
import '../../components/page.css';
import '../../components/welcome.css';

const sample = sampleOf(parseDataset(seeds));

function Live() {
  const access = useSiteAccess();
  return (
    <Welcome
      access={access}
      sample={sample}
      openLibrary={() => void ask('openLibrary', {})}
      openSettings={() => void ask('openLibrary', { page: 'settings' })}
    />
  );
}

speak(await chosenMessages().catch(() => undefined));
document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('welcome.title');
const root = document.getElementById('root');
if (root) {
  render(<Live />, root);
  await liveNames();
}
