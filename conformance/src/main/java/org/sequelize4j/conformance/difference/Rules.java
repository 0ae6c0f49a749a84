package org.sequelize4j.conformance.difference;

import java.util.List;

/** All rules, in the order in which they are applied: first names and columns, then what follows from them. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new Refusals(),
            new HasOneKeyName(),
            new OneKeyForPair(),
            new MandatoryKeyRestricts(),
            new KeysOfTables(),
            new HasOneIsOne(),
            new CountsOfRoots(),
            new WriteResults(),
            new StoredInstances(),
            new StaleWrites(),
            new HookEvents(),
            new LoadedRelations(),
            new AssociationsTellRules(),
            new ErrorsByCause(),
            new LimitsOfSequelize());

    private Rules() {}
}
