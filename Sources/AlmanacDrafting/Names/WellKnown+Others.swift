extension WellKnown {
  static let investors = """
    Andreessen Horowitz; a16z
    Sequoia Capital; Sequoia, 红杉, 红杉资本
    Sequoia China; HSG, 红杉中国, 紅杉中國
    Thrive Capital
    Kleiner Perkins
    Lightspeed Venture Partners; Lightspeed
    Bessemer Venture Partners; Bessemer
    General Catalyst
    Founders Fund
    Khosla Ventures
    Index Ventures
    Accel
    GV; Google Ventures
    CapitalG
    NVentures
    ICONIQ; ICONIQ Capital, Iconiq Growth
    Insight Partners
    Tiger Global
    Coatue; Coatue Management
    Fidelity; Fidelity Management & Research
    T. Rowe Price
    BlackRock
    Blackstone
    Apollo Global Management
    Brookfield
    KKR
    Goldman Sachs
    JPMorgan; JPMorgan Chase
    Morgan Stanley
    Neuberger Berman
    GIC
    Temasek; 淡马锡
    MGX
    Mubadala
    QIA; Qatar Investment Authority
    PIF; Public Investment Fund
    DST Global
    D1 Capital Partners
    Spark Capital
    Benchmark
    Greylock
    Menlo Ventures
    Altimeter Capital; Altimeter
    Dragoneer
    Greenoaks
    Ribbit Capital
    WCM Investment Management
    Jane Street
    Atomico
    Balderton Capital
    EQT Ventures
    Y Combinator
    Elad Gil
    Disruptive
    1789 Capital
    Dragon Ball Capital; 美团龙珠, 龙珠资本
    ZhenFund; 真格基金
    IDG Capital; IDG资本, IDG資本
    Hillhouse; 高瓴, 高瓴资本, 高瓴创投
    Qiming Venture Partners; 启明创投, 啟明創投
    5Y Capital; 五源资本
    Matrix Partners China; 经纬创投
    Source Code Capital; 源码资本
    Shunwei Capital; 顺为资本
    Capital Today; 今日资本
    General Atlantic; 泛大西洋投资, 泛大西洋投资集团
    CATL; 宁德时代
    China Mobile; 中国移动
    Geely; 吉利控股, 吉利
    Huaqin Technology; 华勤技术
    BOC International; 中银投资
    National AI Industry Investment Fund; 国家人工智能产业投资基金
    RDIF; РФПИ
    """

  static let outlets = """
    Bloomberg; 彭博社, 彭博, Блумберг, Bloomberg News
    Reuters; 路透社, 路透, Рейтер
    The Wall Street Journal; WSJ, 华尔街日报, 華爾街日報, Wall Street Journal
    Financial Times; FT, 金融时报, 金融時報
    The New York Times; NYT, 纽约时报, 紐約時報, New York Times
    The Information
    CNBC
    Axios
    Forbes; 福布斯
    Fortune
    TechCrunch
    The Verge
    Wired
    Business Insider
    Semafor
    Nikkei; Nikkei Asia, 日经新闻, 日经亚洲, 日經新聞, 日經亞洲
    South China Morning Post; SCMP, 南华早报
    LatePost; 晚点, 晚点LatePost
    36Kr; 36氪
    Caixin; 财新, 财新网
    The Guardian
    The Washington Post; Washington Post
    Associated Press; AP
    AFP; 法新社
    BBC
    Sky News
    Der Spiegel
    Handelsblatt
    Les Echos
    RBC; РБК
    Kommersant; Коммерсантъ, Коммерсант
    Vedomosti; Ведомости
    TASS; ТАСС
    Interfax; Интерфакс
    QuestMobile
    IDC
    PitchBook
    Crunchbase
    CB Insights
    Gartner
    Similarweb
    Sensor Tower
    """
}
