import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { Pane } from "../app/pane/pane";
import { describeIn } from "./describeIn";
import { Footer } from "./Footer";
import { NewsLine } from "./NewsLine";
import { PaneContext, usePane } from "./paneContext";
import { Progress } from "./Progress";
import { Alerts } from "./Alerts";
import { useTheme } from "./theme";
import { Welcome } from "./Welcome";

/** The first screen does without them. */
const loadReviewed = async () => import("./Reviewed");
const Reviewed = lazy(async () => ({ default: (await loadReviewed()).Reviewed }));
const ReviewedHead = lazy(async () => ({ default: (await loadReviewed()).ReviewedHead }));
/** Few panes are a committee's. */
const CommitteeScreen = lazy(async () => {
  const { CommitteeScreen: Committee } = await import(
    /* webpackChunkName: "committee" */ "./committee/CommitteeScreen"
  );
  return { default: Committee };
});

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
  },
  main: { flexGrow: 1, minWidth: 0 },
  status: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 480px)": { position: "static" },
  },
});

export function App({ pane }: { readonly pane: Pane }) {
  return (
    <PaneContext value={pane}>
      <Themed />
    </PaneContext>
  );
}

function Themed() {
  const { state, texts } = usePane();
  const theme = useTheme();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = texts.title;
  }, [state.language, texts.title]);
  useEffect(() => {
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.documentElement.style.colorScheme =
      theme.colorNeutralBackground1 === "#ffffff" ? "light" : "dark";
  }, [theme]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.main}>
        {state.screen === "committee" ? (
          <Suspense>
            <CommitteeScreen />
          </Suspense>
        ) : state.welcomed ? (
          <WorkScreen />
        ) : (
          <Welcome />
        )}
      </main>
      <Footer />
    </FluentProvider>
  );
}

function WorkScreen() {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { review } = state;
  useEffect(() => {
    // While Excel is answering.
    void loadReviewed();
    void describeIn(state.language);
  }, [state.language]);
  return (
    <>
      <Heading text={texts.title} />
      <div className={styles.status}>
        <Suspense>{review && <ReviewedHead review={review} />}</Suspense>
        <Progress />
        <Alerts />
        <NewsLine />
      </div>
      <Suspense>{review && <Reviewed review={review} />}</Suspense>
    </>
  );
}

/** For screen readers only: Excel already shows the add-in's name above the pane. */
function Heading({ text }: { readonly text: string }) {
  return (
    <h1
      tabIndex={-1}
      style={{
        position: "absolute",
        width: 1,
        height: 1,
        overflow: "hidden",
        clipPath: "inset(50%)",
      }}
    >
      {text}
    </h1>
  );
}
