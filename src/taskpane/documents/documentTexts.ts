import { documentsEn } from "../../locales/en/documents";
import { documentsVi } from "../../locales/vi/documents";

export const DOCUMENT_TEXTS = { vi: documentsVi, en: documentsEn };
