import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../core/model/finding";

const ICONS = { error: ErrorCircleFilled, warning: WarningRegular, info: InfoRegular };

const useStyles = makeStyles({
  // Else it has the colour of links within a summary.
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** Hidden from screen readers, since the severity is always written beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon fontSize={16} aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
