namespace Papi.Scoring.Planning;

/// <summary>The checks that are made of every plan.</summary>
/// <remarks>30xx is about the form of the document, 31xx about the province and the years, 32xx about objective and targets, 33xx about tasks.</remarks>
/// <threadsafety static="true" instance="true"/>
public static class PlanRules
{
    /// <summary>Gets PAPI3001: the document has no property that the form does not know.</summary>
    public static PlanRule KnownProperties { get; } =
        new("PAPI3001", new("Tệp kế hoạch không có thuộc tính lạ", "The document has no unknown property"));

    /// <summary>Gets PAPI3002: words of a closed list, and dates, are ones that the form knows.</summary>
    public static PlanRule KnownWords { get; } =
        new("PAPI3002", new("Từ khóa và ngày tháng viết đúng", "Keywords and dates are written as they should be"));

    /// <summary>Gets PAPI3003: the document has an objective, targets and tasks, be they open or empty.</summary>
    public static PlanRule RequiredParts { get; } =
        new("PAPI3003", new("Tệp có đủ mục tiêu, chỉ tiêu và nhiệm vụ", "The document has its required parts"));

    /// <summary>Gets PAPI3101: the province exists.</summary>
    public static PlanRule KnownProvince { get; } = new("PAPI3101", new("Tỉnh có thật", "The province exists"));

    /// <summary>Gets PAPI3102: the target year comes after the base year.</summary>
    public static PlanRule YearsInOrder { get; } =
        new("PAPI3102", new("Năm mục tiêu sau năm gốc", "The target year comes after the base year"));

    /// <summary>Gets PAPI3201: the node of a target or a task exists in the edition of the target year, and is scored.</summary>
    public static PlanRule KnownNode { get; } = new("PAPI3201", new("Mục có trong bộ chỉ số", "The node exists"));

    /// <summary>Gets PAPI3202: a target lies on the scale of its node, a wanted rank among the ranks.</summary>
    public static PlanRule WithinScale { get; } =
        new("PAPI3202", new("Chỉ tiêu nằm trong thang điểm", "A target lies on its scale"));

    /// <summary>Gets PAPI3203: no target asks for less than the present score.</summary>
    public static PlanRule NotBelowPresent { get; } =
        new("PAPI3203", new("Chỉ tiêu không thấp hơn điểm hiện tại", "A target is not below the present score"));

    /// <summary>Gets PAPI3204: the targets add up to the stated total, and targets of parts to that of their whole, and one on the total agrees with the stated one.</summary>
    public static PlanRule TargetsAddUp { get; } =
        new("PAPI3204", new("Các chỉ tiêu cộng lại bằng tổng điểm đã nêu", "The targets add up to the stated total"));

    /// <summary>Gets PAPI3205: the stated gain is the stated total minus that of the base year.</summary>
    public static PlanRule GainFromData { get; } =
        new("PAPI3205", new("Mức tăng đã nêu khớp số liệu", "The stated gain agrees with the data"));

    /// <summary>Gets PAPI3206: a node has one target.</summary>
    public static PlanRule OneTargetEach { get; } =
        new("PAPI3206", new("Mỗi mục chỉ có một chỉ tiêu", "A node has one target"));

    /// <summary>Gets PAPI3207: a node with a target has a task, of its own, of a part of it or of the node that it is a part of.</summary>
    public static PlanRule TaskForTarget { get; } =
        new("PAPI3207", new("Mục có chỉ tiêu thì có nhiệm vụ", "A node with a target has a task"));

    /// <summary>Gets PAPI3301: a task has an id of its own.</summary>
    public static PlanRule OwnTaskId { get; } =
        new("PAPI3301", new("Nhiệm vụ có mã riêng", "A task has an id of its own"));

    /// <summary>Gets PAPI3302: a task says what is done.</summary>
    public static PlanRule TaskText { get; } = new("PAPI3302", new("Nhiệm vụ có nội dung", "A task says what is done"));

    /// <summary>Gets PAPI3303: a task has a lead unit.</summary>
    public static PlanRule TaskLead { get; } =
        new("PAPI3303", new("Nhiệm vụ có đơn vị chủ trì", "A task has a lead unit"));

    /// <summary>Gets PAPI3304: where the plan lists its units, each lead and coordinating unit is one of them.</summary>
    public static PlanRule KnownUnit { get; } =
        new("PAPI3304", new("Đơn vị có trong danh sách", "A unit is one of the listed ones"));

    /// <summary>Gets PAPI3305: a task has a schedule.</summary>
    public static PlanRule TaskSchedule { get; } =
        new("PAPI3305", new("Nhiệm vụ có thời gian thực hiện", "A task has a schedule"));

    /// <summary>Gets PAPI3306: a task does not end before it begins.</summary>
    public static PlanRule DatesInOrder { get; } =
        new("PAPI3306", new("Ngày kết thúc không trước ngày bắt đầu", "A task does not end before it begins"));

    /// <summary>Gets PAPI3307: a unit has a name, and stands once in the list of units and once beside a task.</summary>
    public static PlanRule NamedOnce { get; } =
        new("PAPI3307", new("Đơn vị có tên và không lặp lại", "A unit has a name and is listed once"));

    /// <summary>Gets all checks in the order of their ids.</summary>
    public static IReadOnlyList<PlanRule> All { get; } =
        Array.AsReadOnly<PlanRule>([
            KnownProperties,
            KnownWords,
            RequiredParts,
            KnownProvince,
            YearsInOrder,
            KnownNode,
            WithinScale,
            NotBelowPresent,
            TargetsAddUp,
            GainFromData,
            OneTargetEach,
            TaskForTarget,
            OwnTaskId,
            TaskText,
            TaskLead,
            KnownUnit,
            TaskSchedule,
            DatesInOrder,
            NamedOnce,
        ]);
}
