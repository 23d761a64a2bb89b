/// Names that readers of business news know: makers of AI, what they are called and what they make.
///
/// An article's claims name them as here where the register has no entry.
struct WellKnown: Sendable {
  let name: String
  var sort = Party.Sort.company
  var aliases: [String] = []
  var products: [String] = []

  /// One line of the list: `name; aliases; products`.
  init(_ line: Substring, sort: Party.Sort) {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }.filter {
        !$0.isEmpty
      }
    }
    name = parts.first?.first ?? ""
    self.sort = sort
    aliases = parts.count > 1 ? parts[1] : []
    products = parts.count > 2 ? parts[2] : []
  }

  static let all: [WellKnown] =
    (companies + "\n" + makers).split(separator: "\n").map { WellKnown($0, sort: .company) }
    + investors.split(separator: "\n").map { WellKnown($0, sort: .fund) }
    + outlets.split(separator: "\n").map { WellKnown($0, sort: .outlet) }

  static let companies = """
    OpenAI; ОпенЭйАй; ChatGPT, GPT, Sora, DALL-E, Codex
    Anthropic; Антропик; Claude, Claude Code
    Google; Гугл, 谷歌, Alphabet, Google DeepMind; Gemini, Bard, Veo, NotebookLM, Gemma
    Meta; Мета, Meta Platforms, 脸书, Facebook; Llama
    Microsoft; Майкрософт, 微软, 微軟; Copilot
    Amazon; Амазон, 亚马逊, 亞馬遜, AWS; Alexa, Bedrock
    Apple; Эппл, 苹果公司, 蘋果公司; Siri
    Nvidia; Нвидиа, 英伟达, 輝達, NVIDIA; CUDA
    Tesla; Тесла, 特斯拉; Optimus
    xAI; ; Grok, Colossus
    SpaceX; ; Starlink
    SoftBank; Софтбанк, 软银, 軟銀, SoftBank Group
    Oracle; Оракл, 甲骨文
    Samsung; Самсунг, 三星
    TSMC; 台积电, 台積電
    Intel; Интел, 英特尔, 英特爾
    AMD; Advanced Micro Devices, 超威半导体; Instinct
    Mistral AI; Mistral, Мистраль; Le Chat, Mixtral, Devstral
    Cohere; Кохир; Command R, North
    Perplexity; Perplexity AI; Comet
    ElevenLabs; Eleven Labs; Eleven v3
    Anysphere; ; Cursor
    Cognition; Cognition AI, Cognition Labs; Devin
    Replit
    Lovable
    Harvey; Harvey AI
    Sierra
    Glean
    Clay
    Figure AI; Figure, Figure AI Inc.
    Physical Intelligence; PI; π0, π0.5
    Skild AI
    Apptronik; ; Apollo
    1X; 1X Technologies; NEO
    Agility Robotics; ; Digit
    Boston Dynamics; ; Atlas
    Cerebras; Cerebras Systems
    Groq; ; GroqCloud
    SambaNova; SambaNova Systems
    Tenstorrent
    Etched
    Lambda; Lambda Labs
    Crusoe; Crusoe Energy
    Nebius; Nebius Group, Небиус
    Nscale
    Together AI
    Fireworks AI
    Baseten
    Modal; Modal Labs
    Runway; Runway ML; Gen-4
    Midjourney
    Suno
    Udio
    Luma AI; ; Dream Machine
    Pika; Pika Labs
    HeyGen
    Synthesia
    Black Forest Labs; ; FLUX
    Stability AI; Stability; Stable Diffusion
    Character.AI; Character AI
    Inflection AI; Inflection; Pi
    Adept
    Reka; Reka AI
    AI21 Labs; AI21; Jamba
    Aleph Alpha
    DeepL
    Helsing; Хельсинг
    Wayve
    Waymo
    Aurora
    Anduril
    Palantir
    Poolside
    Reflection AI
    Sakana AI; Sakana
    World Labs; ; Marble
    Thinking Machines Lab; Thinking Machines
    Safe Superintelligence; SSI
    Imbue
    Magic
    Augment Code
    Supabase
    Vercel
    LangChain
    Pinecone
    Weaviate
    Snowflake; ; Arctic
    Databricks; ; DBRX
    Scale AI; Scale
    Surge AI
    Mercor
    Turing
    Labelbox
    Hugging Face; HuggingFace
    Abridge
    OpenEvidence
    Hippocratic AI
    Tempus
    Insilico Medicine; 英矽智能
    Isomorphic Labs
    Xaira
    EvolutionaryScale
    Decagon
    Writer
    Jasper
    Grammarly
    Notion
    Canva
    Figma
    Adobe; ; Firefly
    Salesforce; ; Agentforce, Einstein
    ServiceNow
    Workday
    IBM; ; Granite, watsonx
    Cisco
    Synopsys; 新思科技
    Qualcomm; 高通
    Broadcom; 博通
    Arm; Arm Holdings
    Dell; Dell Technologies
    Supermicro; Super Micro
    CoreWeave; КорВив
    Core Scientific
    Linear
    Manus; Butterfly Effect, Monica, 蝴蝶效应
    H Company
    Krutrim
    Sarvam AI; Sarvam
    Naver; ; HyperCLOVA
    LG; ; Exaone
    Upstage; ; Solar
    G42; ; Falcon
    Humain
    DeepSeek; 深度求索, ДипСик
    Alibaba; 阿里巴巴, 阿里, Алибаба, 阿里云; Qwen, 千问, 通义, 通义千问, 千问App, Tongyi
    Tencent; 腾讯, 騰訊, Тенсент; 混元, 元宝, 腾讯元宝, Hunyuan
    ByteDance; 字节跳动, 字节, 字節跳動, 火山引擎, 抖音集团, Байтдэнс; 豆包, Doubao, Seedance, Seedream, 豆包大模型, 即梦, 扣子, TikTok, 抖音
    Kunlunxin; 昆仑芯
    Leju Robotics; 乐聚智能, 乐聚, 乐聚机器人
    Baidu; 百度, Байду; 文心, 文心一言, Ernie, ERNIE, 萝卜快跑, Apollo Go
    Huawei; 华为, 華為, Хуавей; 盘古, 昇腾, Pangu, Ascend
    Xiaomi; 小米, Сяоми; MiMo
    Kuaishou; 快手; 可灵, Kling
    Meituan; 美团, 美團; LongCat
    JD.com; 京东, 京東
    Ant Group; 蚂蚁集团, 蚂蚁, 螞蟻集團
    NetEase; 网易, 網易
    iFlytek; 科大讯飞, 讯飞; 星火, 讯飞星火
    SenseTime; 商汤, 商汤科技, 商汤集团, 商湯; 日日新, SenseNova
    Megvii; 旷视, 旷视科技, 曠視
    Zhipu AI; 智谱, 智谱AI, 智譜, Zhipu, Z.ai; GLM, ChatGLM
    Moonshot AI; 月之暗面, Moonshot; Kimi
    MiniMax; 稀宇科技; 海螺, Hailuo
    Baichuan; 百川智能, 百川, Baichuan AI, Baichuan Intelligence
    StepFun; 阶跃星辰, 阶跃, 階躍星辰; Step-3
    01.AI; 零一万物, 零一萬物
    ModelBest; 面壁智能; MiniCPM
    Shengshu; 生数科技; Vidu
    AISphere; 爱诗科技; PixVerse
    Unitree; 宇树科技, 宇树, 宇樹科技, 宇樹, Unitree Robotics, 杭州宇树科技
    AgiBot; 智元机器人, 智元
    Galbot; 银河通用, 银河通用机器人
    UBTech; 优必选, 優必選
    Fourier; 傅利叶智能, 傅利叶
    Robotera; 星动纪元
    Horizon Robotics; 地平线
    Cambricon; 寒武纪
    Moore Threads; 摩尔线程
    MetaX; 沐曦, 沐曦股份
    Biren; 壁仞科技, 壁仞
    Enflame; 燧原科技, 燧原
    Pony.ai; 小马智行
    WeRide; 文远知行
    Sber; Сбер, Сбербанк, Sberbank; GigaChat, Kandinsky
    Yandex; Яндекс; Алиса, YandexGPT, Алиса AI, Alice AI, Шедеврум
    VK
    MTS; МТС; Cotype
    T-Bank; Т-Банк, Тинькофф, Т-Технологии; T-Pro, T-Lite
    Avito; Авито; A-Vibe
    """
}
