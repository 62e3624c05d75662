import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { LANGUAGES } from "../app/pane/paneState";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 24px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  // Together on the second line where the pane is too narrow for one.
  choices: {
    display: "flex",
    flexGrow: 1,
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
  },
  help: { color: tokens.colorBrandForegroundLink },
});

export function Footer() {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>{texts.privacy}</span>
      <div className={styles.choices}>
        <a className={styles.help} href="help.html" target="_blank" rel="noreferrer">
          {texts.help(ADDIN_VERSION)}
        </a>
        <Select
          size="small"
          aria-label={texts.languages.label}
          value={state.language}
          onChange={(_, { value }) => {
            const language = LANGUAGES.find((known) => known === value);
            if (language) void pane.chooseLanguage(language);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {texts.languages[language]}
            </option>
          ))}
        </Select>
      </div>
    </footer>
  );
}
