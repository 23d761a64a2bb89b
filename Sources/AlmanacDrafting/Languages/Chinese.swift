import AlmanacReading

extension Cues {
  static let chinese = Cues(
    isUnspaced: true,
    plainWords: [],
    notNames: set(
      "ai, ceo, cfo, cto, ipo, gpu, api, llm, app, tok, token, tokens, a, b, c, d, e, f, pro, all, in, one, agent, kv, saas, ml, cpu, iot, us, usa, q, gb, wechat, win, cmd, ar, vr, esg, gdp, vc, pe, lp, gp, mau, dau, r, force, h, k, hk, ltd, etf, arr, aigc, agi, a股, h股, cny, usd, oem, b2b, fda"
    ),
    versionWords: set(
      "pro, max, mini, ultra, flash, nano, preview, turbo, lite, plus, instruct, sonnet, opus, haiku, large, medium, small, coder, code, vision, thinking, base, alpha, beta, air, omni, app, 大, 模, 型, image, video"
    ),
    subjectVerbs: words(
      "宣布完成, 宣布, 完成了, 完成, 获得, 獲得, 获, 发布, 發布, 推出, 正式发布, 已完成, 近日完成, 日前完成, 融资, 启动上市, 递交, 提交, 向港交所, 估值, 正寻求, 正洽谈, 计划融资, 拟融资, 今日宣布"
    ),
    companyTails: words(
      "科技, 智能, 机器人, 機器人, 资本, 資本, 创投, 創投, 基金, 股份, 集团, 集團, 半导体, 微电子, 股权, 投资, 投資, 控股"
    ),
    boundaries: set(
      "的, 由, 和, 与, 及, 向, 对, 從, 从, 在, 是, 为, 為, 被, 把, 给, 将, 让, 据, 據, 了, 、, 等, 到, 以, 就, 也, 还, 其, 该, 這, 这, 那, 于, 於, 有, 称, 稱, 说, 說, 跟, 则, 而, 但, 或, 又, 才, 再, 已, 都, 不, 家, 轮, 輪, 元, 年, 月, 日, 名, 位, 个, 個, 至, 因, 当, 自, 只, 更, 最, 很, 并, 並, 比, 今, 每, 约, 近, 超, 间, 上, 下, 中, 共, 之, 着, 過, 过, 要, 会, 能, 可"
    ),
    leadIns: words(
      "近日, 日前, 昨日, 今日, 据悉, 公司, 消息, 报道, 记者, 初创公司, 初创企业, 创业公司, 独角兽, 人工智能, 企业, 厂商, 开发商, 巨头, 大模型, 明星, 同行, 国内, 中国, 中國, 美国, 美國, 杭州, 北京, 上海, 深圳, 法国, 英国, 日本, 以色列, 德国, 韩国, 加拿大, 旗下, 机构, 人形, 具身智能, 公司名, 例如, 包括, 其中, 此前, 随后, 目前, 正式, 成功, 首次, 机器人公司, 芯片公司, 创始人, 联合创始人"
    ),
    companyNouns: words(
      "公司, 该公司, 這家公司, 这家公司, 本公司, 该企业, 初创企业, 初创公司, 新创公司, 新創公司, 创业公司, 企业, 集团, 该集团, 独角兽, 開發商, 开发商, 团队, 后者, 前者"
    ),
    startupNouns: words("初创企业, 初创公司, 新创公司, 新創公司, 创业公司, 独角兽"),
    articles: words("该, 这家, 這家, 本"),
    needsArticle: false,
    pronouns: words("它, 其, 牠, 对方, 對方"),
    makers: words("开发商, 開發商, 母公司, 开发者, 背后的公司, 研发公司"),
    generic: words(
      "公司们, 企业们, 机构们, 投资者, 投资人们, 行业, 行業, 领域, 領域, 全行业, 国内大模型公司, 市场, 多数公司, 业者, 起融资, 起融資, 笔融资, 筆融資, 基礎模型的公司, 四巨头, 科技巨头, 各家, 用户们, 券商, 投行, 资本开支, 美国, 中国, 全球"
    ),
    persons: words("创始人, 首席执行官, 总裁, 董事长, 分析师, 总经理, 执行长, 合伙人, 教授, 先生, 联合创始人, 总监"),
    valueBefore: words(
      "估值, 估值为, 估值达, 估值约, 市值, 值, 身价, 身價, 作价, 估价, 报价, 估值已, 估值突破, 估值升至, 估值翻至, 估值达到, 谈的价, 价格对应"
    ),
    valueAfter: words("估值, 的估值, 市值, 的市值, 投前估值, 投后估值, 的投前估值, 的投后估值, 的价格"),
    priceAt: words("估值, 对应的只是, 对应"),
    raiseBefore: words(
      "融资, 融資, 募资, 募資, 募集, 筹集, 籌集, 筹资, 筹得, 融到, 融得, 获得, 獲得, 到账, 到賬, 完成, 拿到, 拿下, 拿了, 所得款项, 募集资金, 集资, 轮, 輪, 总额, 總額, 投资, 配售, 贷款, 貸款, 发行, 發行, 寻求, 洽谈, 获, 斩获, 收获, 吸金, 拿走, 首轮, 规模, 举债, 借款"
    ),
    raiseAfter: words(
      "融资, 融資, 轮, 輪, 投资, 投資, 的融资, 资金, 的资金, 注资, 贷款, 貸款, 的债务, 债券, 天使轮, 种子轮, 的种子轮, 的天使轮, 战略投资, 募资, 借款, 授信"
    ),
    supply: words("领投, 領投, 跟投, 参投, 參投, 出资, 出資, 注资, 投了, 投资了, 参与投资"),
    sale: words("老股, 回购员工, 员工持股, 员工售股, 回购, 回購, 要约收购员工, 二级市场, 股份出售, 售股, 员工出售, 股票回购, 要约回购, 二手股"),
    debt: words("贷款, 貸款, 债券, 債券, 借款, 信贷, 授信, 债务融资, 举债, 可转债, 票据"),
    listing: words("上市, ipo, 首次公开发行, 首次公開發行, 招股, 挂牌, 掛牌, 赴港, 递表, 遞表, 公开募股"),
    acquire: words("收购, 收購, 并购, 併購, 买下, 買下, 吞下, 合并, 合併, 入主, 全资收购, 拿下, 接管"),
    acquireAfter: words("收购, 收購, 的收购, 并购, 买下, 的价格收购, 的对价, 全资收购"),
    invest: words("投资, 投資, 注资, 注資, 入股, 投入, 砸下, 出资, 出資, 认购, 認購, 追加投资, 投, 增持, 战略投资"),
    sell: words("出售, 卖出, 賣出, 减持, 減持, 转让, 轉讓, 抛售, 拋售, 套现, 清仓, 售出, 接过"),
    stake: words("股权, 股權, 股份, 持股, 老股, 股票, 部分股权"),
    partner: words("合作, 协议, 協議, 签署, 簽署, 合同, 合約, 采购, 採購, 订单, 訂單, 授权, 授權, 许可, 租用, 战略合作, 签约, 携手, 联手"),
    metrics: Lexicon<Metric>([
      "年度经常性收入, 年经常性收入, 年化经常性收入, arr, 经常性收入, 年化营收, 年化收入, 年化營收, 年收入运行率, 年化销售额": Metric(
        "annual recurring revenue",
        per: "a year"
      ),
      "营收, 營收, 收入, 销售额, 營業收入, 营业收入, 营业额": Metric("revenue"),
      "亏损, 虧損, 亏掉, 净亏损, 亏, 烧掉": Metric("loss", isMinor: true),
      "净利润, 利润, 净利, 淨利, 盈利": Metric("profit", isMinor: true),
      "月活, 月活跃用户, 月活跃, 月活用户, 月活躍用戶, 月活躍, 月活跃用户数, mau": Metric("monthly users", unit: "users"),
      "周活, 周活跃用户, 週活躍用戶, 周活跃, 每周活跃用户, 每周用户": Metric("weekly users", unit: "users"),
      "日活, 日活跃用户, 日活躍用戶, 日活跃, dau, 日活用户": Metric("daily users", unit: "users"),
      "用户, 用戶, 用户数, 注册用户, 使用者": Metric("users", unit: "users"),
      "付费用户, 付費用戶, 订阅用户, 訂閱用戶, 付费订阅": Metric("subscribers", unit: "subscribers"),
      "客户, 客戶, 企业客户": Metric("customers", unit: "customers", isMinor: true),
      "下载量, 下載量, 下载, 累计下载, 下載": Metric("downloads", unit: "downloads"),
      "token, tokens, 词元, 日均token, 日均tokens": Metric("daily tokens", unit: "tokens"),
    ]),
    noiseBefore: words(
      "市场规模, 每股, 售价, 售價, 成本, 罚款, 薪酬, 资本开支, 資本支出, 用于, 定价, 起价, 均价, 花费, 支出, 相当于, 比, 收市价, 月薪, 年薪, 补贴, 合计, 預算, 免单卡, 参数, 總額人民幣"
    ),
    noiseAfter: words(
      "每股, 市场, 的市场, 参数, 的罚款, 一年, 每月, 一台, 元的g1, 资本开支, 的订单, 的免单卡, 参数量, 一张, 显存, 的补贴, 股, 字, 的文章, 的人, 员工"
    ),
    rounds: Lexicon<String>([
      "种子轮, 種子輪": "seed", "天使轮, 天使輪": "angel", "pre-a轮, pre-a+轮, prea轮": "series-a",
      "a轮, a輪, a+轮, a1轮, a2轮, a++轮": "series-a", "b轮, b輪, b+轮, b1轮, b2轮, b++轮": "series-b",
      "c轮, c輪, c+轮, c1轮, c2轮": "series-c", "d轮, d輪, d+轮, d1轮": "series-d",
      "e轮, e輪, e+轮": "series-e", "f轮, f輪": "series-f", "g轮": "series-g",
    ]),
    rumored: words(
      "据悉, 知情人士, 消息人士, 传闻, 傳聞, 传出, 洽谈, 洽談, 谈判, 談判, 商谈, 商討, 讨论, 討論, 或将, 可能, 据称, 據稱, 据外媒报道, 外媒报道, 正寻求, 寻求, 尋求, 考虑, 考慮, 有望, 正计划, 据报道, 據報導, 拟, 擬, 接近完成, 磋商, 市场上传, 据传, 据知情, 消息称, 爆料, 曝, 接触"
    ),
    expected: words("预计, 預計, 计划, 計劃, 目标, 目標, 预期, 預期, 料将, 将达, 有望达到, 力争, 预测, 辅导备案, 启动上市"),
    announced: words("宣布, 同意, 签署, 簽署, 订立, 达成, 達成, 公告, 承诺, 承諾, 将投资, 敲定, 将收购, 获批, 签订"),
    completed: words("完成, 到账, 到賬, 已完成, 筹得, 拿到, 融到, 拿了, 收购了, 融了, 获得, 獲得, 做完"),
    denied: words("否认, 否認, 不属实, 不屬實, 辟谣, 不实, 澄清, 谣言, 假消息"),
    cancelled: words("取消, 终止, 終止, 告吹, 放弃, 放棄, 撤回, 叫停, 搁浅, 撤销, 中止"),
    sought: words("拟, 擬, 寻求, 尋求, 计划, 計劃, 洽谈, 最多, 至多, 将, 將, 目标, 有条件, 认购, 预计"),
    preMoney: words("投前, 融资前, 投前估值, 不含新资金"),
    postMoney: words("投后, 投後, 融资后, 做完以后, 投后估值, 含新资金, 融资完成后, 完成后"),
    marketCap: words("市值, 总市值, 總市值, 眼下的市值"),
    sourceBefore: words("据, 據, 援引, 引述, 根据, 根據, 来自"),
    sourceAfter: words("报道, 報道, 報導, 报导, 称, 稱, 援引, 消息, 的统计, 披露, 指出, 的报告, 数据, 統計, 统计, 月"),
    sameSource: words("知情人士, 该报道, 報道稱, 报道称, 消息人士"),
    leadBefore: words("由, 领投方为, 领投方包括"),
    leadAfter: words("领投, 領投, 联合领投, 独家领投, 牵头, 共同领投"),
    investorsBefore: words("投资方包括, 投资方为, 跟投方包括, 参投方包括, 投資方包括, 包括, 股东, 来自, 引入, 获, 钱从哪来, 出资方"),
    investorsAfter: words(
      "跟投, 参投, 參投, 继续加码, 也在名单上, 都在名单里, 在投资方之列, 均在投资方之列, 等跟投, 参与, 參與, 出资, 加码, 追加投资, 联合投资, 入场, 进场, 代表产业方, 投资"
    ),
    agents: words("由, 向, 从, 与, 和, 对, 被, 给, 来自, 比, 跟, 除了"),
    into: words("对, 向, 在, 入股"),
    launch: words(
      "发布, 發布, 发表, 發表, 发表过, 推出, 上线, 上線, 开源, 開源, 端出, 亮相, 公测, 推出了, 发布了, 开放, 公布, 放进, 带来, 揭晓, 面世, 正式上线, 放出"
    ),
    launchBehind: words(
      "上线, 上線, 发布, 發布, 亮相, 面世, 登场, 登場, 开源, 開源, 一併上線, 一并上线, 正式上线, 开放公测, 问世, 推出, 正式发布, 开放下载, 公测"
    ),
    productNouns: words("模型, 大模型, 助手, 应用, 產品, 产品, 版本, 浏览器, 智能体, 工具, 机器人, 新品"),
    versus: words("比, 超过, 超過, 对标, 對標, 优于, 不如, 对比, 類似, 类似, 基于, 调用, 相比, 击败, 追上, 依赖, 運行, 运行, 媲美, 超越"),
    alerts: Lexicon<String>([
      "红色警报, 紅色警報, 红色代码, 紅色代碼, code red, 红色预警": "code red", "橙色警报, 橙色代码": "code orange",
    ]),
    alertVerbs: words("宣布, 拉响, 拉響, 发布, 进入, 进入了, 启动, 發布, 啟動, 解除, 发出, 发"),
    compared: words("比, 相比, 较, 較, 相较"),
    clauses: words("而, 但, 不过, 其中, 此前, 此后, 同时"),
    listed: ["、", "和", "及", "与", "以", "等", "也", "，", ","]
  )
}
