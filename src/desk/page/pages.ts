// The pages of the site as it draws them, and then the styles that its layout loads.
import ActorPage from '../../components/ActorPage.astro';
import ArticlePage from '../../components/ArticlePage.astro';
import ClaimPage from '../../components/ClaimPage.astro';
import EventPage from '../../components/EventPage.astro';
import FigurePage from '../../components/FigurePage.astro';
import SourcePage from '../../components/SourcePage.astro';
import StandingDescriptions from '../../components/StandingDescriptions.astro';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/glyphs.css';
import '../../styles/prose.css';
import '../../styles/notices.css';
import '../../styles/print.css';
import '../../styles/terms.css';
import '../../styles/figures/chart.css';
import '../../styles/figures/clock.css';
import '../../styles/figures/document.css';
import '../../styles/figures/map.css';
import '../../styles/figures/mapColours.css';
import '../../styles/figures/table.css';

export {
  ActorPage,
  ArticlePage,
  ClaimPage,
  EventPage,
  FigurePage,
  SourcePage,
  StandingDescriptions,
};
