extension WellKnown {
  /// Companies that news of AI name beside those who make the models: chips, clouds, robots, customers.
  static let makers = """
    SK Hynix; SK海力士, 海力士
    Micron; 美光, Micron Technology
    Nokia; 诺基亚
    Siemens; 西门子
    Rostelecom; Ростелеком
    MegaFon; МегаФон
    Cloud.ru
    Selectel; Селектел
    Li Auto; 理想汽车
    XPeng; 小鹏汽车
    NIO; 蔚来
    Hesai; 禾赛科技, 禾赛
    RoboSense; 速腾聚创
    Hygon; 海光信息
    SMIC; 中芯国际
    Inspur; 浪潮信息
    Lenovo; 联想, 联想集团
    ZTE; 中兴通讯
    Infinigence AI; 无问芯穹
    SiliconFlow; 硅基流动
    DeepRoute.ai; 元戎启行
    Momenta
    QCraft; 轻舟智航
    EngineAI; 众擎机器人
    Noetix Robotics; 松延动力
    Deep Robotics; 云深处, 云深处科技
    LimX Dynamics; 逐际动力
    Cartesia
    AssemblyAI
    Dyna Robotics
    Field AI
    Unconventional AI
    Parloa
    n8n
    Lila Sciences
    Applied Intuition
    Nuro
    Zoox
    WEKA
    Firmus
    Fluidstack
    TensorWave
    IREN
    TeraWulf
    Applied Digital
    d-Matrix
    Lightmatter
    Celestial AI
    Rapidus
    FuriosaAI
    Graphcore
    Sereact
    Quantum Systems
    Neura Robotics
    Ambience Healthcare
    Rippling
    Rivian
    EliseAI
    Hebbia
    Tavily
    Informatica
    Run:ai
    Enfabrica
    OctoAI
    Koyeb
    Bell Canada
    Wandercraft
    Zyphra
    Prime Intellect
    Essential AI
    Cresta
    Hume AI
    Preferred Networks
    Krafton
    Kakao
    SK Telecom
    Cognitive Pilot
    Navio
    Just AI
    4Paradigm; 第四范式
    Dreame; 追觅科技, 追觅
    Hikvision; 海康威视
    China Telecom; 中国电信
    China Unicom; 中国联通
    Texas Instruments; 德州仪器
    STMicroelectronics; 意法半导体
    Confluent
    Armis
    Vertiv
    Marvell; 美满电子
    Foxconn; 富士康, 鸿海
    """
}
