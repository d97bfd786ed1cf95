// What the page says, in Vietnamese and English.

const WORDS = {
  skip: ["Đến nội dung", "To the content"],
  views: ["Trang", "Views"],
  article: ["Bài báo", "Article"],
  store: ["Kho bản ghi", "Store"],
  saved: ["Bản đã sửa", "Corrections"],
  apiKey: ["Khóa API", "API key"],
  enter: ["Vào", "Enter"],
  paste: ["Dán bài báo hoặc thả tệp vào đây", "Paste an article or drop a file here"],
  pasteHint: ["Sáng 4-3, Chủ tịch nước tặng …", "Sáng 4-3, Chủ tịch nước tặng …"],
  published: ["Ngày đăng", "Published"],
  file: ["Chọn tệp…", "Choose a file…"],
  openArticle: ["Mở bài", "Open article"],
  extract: ["Trích xuất", "Extract"],
  text: ["Nội dung bài", "Text of the article"],
  records: ["Bản ghi", "Records"],
  charts: ["Số bản ghi theo", "Records by"],
  addRecord: ["Thêm bản ghi", "Add a record"],
  keys: [
    "Phím: j / k bản ghi sau, trước · e sửa · 1–5 đánh dấu chữ đã chọn · Esc đóng",
    "Keys: j / k next, previous record · e edit · 1–5 label selected words · Esc close",
  ],
  markAs: ["Đánh dấu chữ đã chọn", "Label the selected words"],
  discard: ["Bỏ bản sửa, xem bản máy", "Leave the correction, show the extraction"],
  extracted: ["bản máy trích", "extracted"],
  corrected: ["bản đã sửa", "corrected"],
  working: ["Đang trích xuất…", "Extracting…"],
  done: ["Xong.", "Done."],
  savedNow: ["Đã lưu bản sửa.", "The correction is saved."],
  noRecords: ["Không có bản ghi.", "No records."],
  noStore: ["Chưa mở kho nào: chạy vinhdanh serve --store.", "No store is open: run vinhdanh serve --store."],
  noText: ["Kho không giữ nội dung bài này.", "The store holds no text of this article."],
  failed: ["Không được", "Failed"],
  edit: ["Sửa", "Edit"],
  save: ["Lưu", "Save"],
  cancel: ["Thôi", "Cancel"],
  remove: ["Xóa", "Remove"],
  take: ["← chữ chọn", "← selection"],
  why: ["Vì sao có bản ghi này", "Why this record"],
  rules: ["Luật", "Rules"],
  byHand: ["Sửa bằng tay.", "Made by hand."],
  confidence: ["Độ tin cậy", "Confidence"],
  all: ["tất cả", "all"],
  previous: ["← Trước", "← Previous"],
  next: ["Sau →", "Next →"],
  download: ["Tải JSONL", "Download JSONL"],
  filter: ["Lọc", "Filter"],
  year: ["Năm", "Year"],
  person: ["Người", "Person"],
  RANK: ["Cấp bậc", "Rank"],
  PERSON: ["Người", "Person"],
  UNIT: ["Đơn vị", "Unit"],
  AWARD: ["Danh hiệu", "Award"],
  COUNT: ["Số", "Count"],
  status: ["Trạng thái", "Status"],
  award: ["Khen thưởng", "Award"],
  award_name: ["Tên chuẩn", "Award name"],
  class: ["Hạng", "Class"],
  category: ["Loại", "Category"],
  award_count: ["Số phần thưởng", "Awards"],
  kind: ["Đối tượng", "Recipients"],
  count: ["Số người nhận", "Recipients"],
  count_modifier: ["Từ chỉ lượng", "Modifier"],
  name: ["Người nhận", "Recipient"],
  rank: ["Cấp bậc", "Rank"],
  position: ["Chức vụ", "Position"],
  unit: ["Đơn vị", "Unit"],
  grantor: ["Người tặng", "Grantor"],
  presenter: ["Người trao", "Presenter"],
  proposer: ["Người đề nghị", "Proposer"],
  movement: ["Phong trào", "Movement"],
  period: ["Giai đoạn", "Period"],
  date: ["Ngày", "Date"],
  awarded: ["đã tặng", "awarded"],
  posthumous: ["truy tặng", "posthumous"],
  proposed: ["đề nghị", "proposed"],
  planned: ["sẽ trao", "planned"],
  revoked: ["thu hồi", "revoked"],
  huan_chuong: ["huân chương", "order"],
  huy_chuong: ["huy chương", "medal"],
  danh_hieu: ["danh hiệu", "title"],
  giai_thuong: ["giải thưởng", "prize"],
  ky_niem_chuong: ["kỷ niệm chương", "commemorative medal"],
  huy_hieu: ["huy hiệu", "badge"],
  co_thi_dua: ["cờ thi đua", "emulation flag"],
  bang_khen: ["bằng khen", "certificate of merit"],
  giay_khen: ["giấy khen", "certificate of commendation"],
  khen_thuong: ["khen thưởng", "commendation"],
  tuyen_duong: ["tuyên dương", "public honour"],
  collective: ["tập thể", "collective"],
  individual: ["cá nhân", "individual"],
  mixed: ["tập thể, cá nhân", "collectives and individuals"],
  unspecified: ["không rõ", "unspecified"],
};

let language = localStorage.getItem("language") === "en" ? 1 : 0;

export const label = (name) => WORDS[name]?.[language] ?? name;

/** Write the labels of the page, in the other language where `turn`. */
export function writeLabels(turn = false) {
  if (turn) language = 1 - language;
  localStorage.setItem("language", ["vi", "en"][language]);
  document.documentElement.lang = ["vi", "en"][language];
  for (const node of document.querySelectorAll("[data-label]")) node.textContent = label(node.dataset.label);
  for (const node of document.querySelectorAll("[data-aria]")) node.setAttribute("aria-label", label(node.dataset.aria));
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = label(node.dataset.placeholder);
  const button = document.getElementById("language");
  button.textContent = ["English", "Tiếng Việt"][language];
  button.lang = ["en", "vi"][language];
}
