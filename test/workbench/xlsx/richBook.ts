import { handmade, relationships } from "./handmade";

const nfd = "Hoàn thành tốt".normalize("NFD");
const drawingNames =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function anchor(row: number, inside: string): string {
  return `<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>${String(row + 9)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Của người khác</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'Dữ liệu'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Điểm</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>'Dữ liệu'!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Dữ liệu'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:majorGridlines/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const sheetData = `<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Điểm</t></is></c><c r="C1" t="inlineStr"><is><t>Gấp đôi</t></is></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>20</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>20.5</v></c><c r="C3"><f t="shared" si="0"/><v>41</v></c></row><row r="4" hidden="1"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>30</v></c><c r="C4"><f t="shared" si="0"/><v>60</v></c></row><row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" s="1"><v>45275</v></c><c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="7"><c r="A7"><f>SUM(tblDiem[Điểm])</f><v>60.5</v></c><c r="B7" t="str"><f>tblDiem[[#Headers],[Điểm]]</f><v>Điểm</v></c><c r="C7" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,A2:A3)</f><v>=1+1,${nfd}</v></c><c r="D7"><f>_xlfn.WEBSERVICE("x")</f><v>77</v></c></row><row r="8"><c r="A8"><f t="array" ref="A8:A10">B2:B4*10</f><v>100</v></c><c r="B8"><f>TongDiem+1</f><v>61.5</v></c></row><row r="9"><c r="A9"><v>205</v></c></row><row r="10"><c r="A10"><v>300</v></c></row></sheetData>`;

/** A workbook with everything that users' files may contain on one sheet, and with two hidden sheets. */
export const richBook: Uint8Array = handmade({
  strings: [
    "<si><r><rPr><b/></rPr><t>Họ và </t></r><r><t>tên</t></r></si>",
    "<si><t>=1+1</t></si>",
    `<si><t>${nfd}</t></si>`,
    '<si><t xml:space="preserve"> +84 &amp; @x </t></si>',
  ],
  definedNames: `<definedName name="TongDiem">'Dữ liệu'!$A$7</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Dữ liệu'!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">An!$A$1:$B$2</definedName>`,
  sheets: [
    {
      name: "Dữ liệu",
      xml: `<sheetPr><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D10"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="9" style="1" hidden="1" outlineLevel="1"/></cols>${sheetData}<sheetProtection sheet="1" objects="1" algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"/><autoFilter ref="A1:C4"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="E1:G2"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="top10" dxfId="0" priority="1" rank="2" bottom="1"/></conditionalFormatting><conditionalFormatting sqref="C2:C4"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastWeek"><formula>'Dữ liệu'!$B$2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" imeMode="on" allowBlank="1" sqref="D2:D4"><formula1>Kín!$A$1:$A$2</formula1></dataValidation><dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="Mở trang"/><hyperlink ref="A3:A4" location="Kín!A1" display="đến"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1"><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst>`,
      related: [
        ["rId1", "hyperlink", "https://example.org/a?b=1"],
        ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ["rId3", "drawing", "../drawings/drawing7.xml"],
        ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId5", "comments", "../comments1.xml"],
        ["rId6", "table", "../tables/table1.xml"],
      ],
    },
    {
      name: "Kín",
      state: "hidden",
      xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    },
    { name: "An", state: "veryHidden", xml: `<sheetData/>` },
  ],
  contentTypes: `<Override PartName="/xl/drawings/drawing7.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart7.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
  parts: {
    "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>`,
    "xl/printerSettings/printerSettings1.bin": "printer",
    "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Bí thư</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
    "xl/media/image1.png": "picture",
    "xl/drawings/drawing7.xml": `<xdr:wsDr ${drawingNames}>${anchor(1, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>')}${anchor(12, '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Biểu đồ 1" descr="Mô tả"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>')}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing7.xml.rels": relationships([
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "chart", "../charts/chart7.xml"],
    ]),
    "xl/charts/chart7.xml": chart,
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="tblDiem" displayName="tblDiem" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Họ và tên"/><tableColumn id="2" name="Điểm" dataDxfId="0"/><tableColumn id="3" name="Gấp đôi"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  },
});
