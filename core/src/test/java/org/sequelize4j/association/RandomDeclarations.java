package org.sequelize4j.association;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.sequelize4j.AssociationOptions;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.BelongsToOneOfOptionsBuilder;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.error.SequelizeException;

/** Declarations of few names and many options, so that they meet, agree and contradict each other. */
final class RandomDeclarations {
    static final List<String> MODELS = List.of("ship", "captain", "port", "crew", "cargo", "route", "berth", "sail");
    private static final List<String> JUNCTIONS = List.of("visit", "stay", "ship", "crew");
    private static final List<String> ATTRIBUTES = List.of("name", "shipId", "captainId", "portId", "kind", "ships");
    private static final List<String> ALIASES = List.of(
            "ship", "ships", "captain", "boss", "mate", "ports", "ends", "stops", "name", "visits", "goods", "parts");

    private final Random random;

    RandomDeclarations(long seed) {
        this.random = new Random(seed);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    ModelDeclaration model(String name) {
        return said(() -> Declared.models().model(name, this::attributes).models.get(0));
    }

    private void attributes(Definition<Row> m) {
        if (chance(4)) {
            m.attribute(one("no", "shipId"), chance(3) ? null : DataTypes.STRING(10), a -> a.primaryKey());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            attribute(m, one(ATTRIBUTES));
        }
        if (chance(6)) {
            m.index(one(ATTRIBUTES));
        }
    }

    private void attribute(Definition<Row> m, String name) {
        boolean untyped = chance(10);
        m.attribute(name, untyped ? null : chance(2) ? DataTypes.INTEGER : DataTypes.STRING(10), a -> {
            if (chance(5)) {
                a.references(one(one(MODELS), one("ships", "ports")), one("id", "name", "shipId"));
            }
            if (chance(4)) {
                a.unique();
            }
            if (chance(6)) {
                a.allowNull(false);
            }
        });
    }

    /** One, or several that belong together. */
    List<AssociationDeclaration> associations() {
        return said(this::oneOrSeveral);
    }

    /** What the options refuse by themselves is said otherwise. */
    private static <V> V said(Supplier<V> words) {
        try {
            return words.get();
        } catch (SequelizeException refusal) {
            return said(words);
        }
    }

    private List<AssociationDeclaration> oneOrSeveral() {
        String source = one(MODELS);
        String target = one(MODELS);
        AssociationDeclaration said = switch (random.nextInt(9)) {
            case 0, 1 -> AssociationOptionsBuilder.hasOne(source, target, this::hasOne);
            case 2, 3 -> AssociationOptionsBuilder.hasMany(source, target, this::hasMany);
            case 4, 5, 6 -> AssociationOptionsBuilder.belongsTo(source, target, this::belongsTo);
            case 7 -> AssociationOptionsBuilder.belongsToMany(source, target, this::belongsToMany);
            default -> null;
        };
        if (said == null) {
            return BelongsToOneOfOptionsBuilder.of(source, one("kept", "boss"), List.of(target, one(MODELS)), a -> {});
        }
        return List.of(said.aliased() && chance(3) ? said.asTyped() : said);
    }

    private void hasOne(HasOneOptions a) {
        common(a);
        sometimes(16, () -> a.unique());
        sometimes(16, () -> a.sourceKey(one(ATTRIBUTES)));
        sometimes(16, () -> a.scope(Map.of(one("kind", "name"), 1)));
        sometimes(20, () -> a.latest(one(ATTRIBUTES)));
        sometimes(20, () -> a.polymorphic("kept"));
        sometimes(28, () -> a.path(one(ALIASES), one(ALIASES)));
    }

    private void hasMany(HasManyOptions a) {
        common(a);
        sometimes(16, () -> a.sourceKey(one(ATTRIBUTES)));
        sometimes(16, () -> a.scope(Map.of(one("kind", "name"), 1)));
        sometimes(20, () -> a.polymorphic("kept"));
        sometimes(20, () -> a.path(one(ALIASES), one(ALIASES)));
    }

    private void belongsTo(BelongsToOptions a) {
        common(a);
        sometimes(16, () -> a.targetKey(one(ATTRIBUTES)));
        sometimes(16, () -> a.required());
        sometimes(20, () -> a.counterCache(one("count", "name", "boss")));
        sometimes(24, () -> a.touch(one("changedAt", "boss")));
    }

    private void belongsToMany(BelongsToManyOptions a) {
        common(a);
        a.through(one(JUNCTIONS));
        sometimes(12, () -> a.otherKey(one(ATTRIBUTES)));
        sometimes(16, () -> a.unique(chance(2)));
        sometimes(20, () -> a.throughScope(Map.of("kind", 1)));
        sometimes(20, () -> a.polymorphic("kept"));
    }

    private <O extends AssociationOptions<O>> void common(O a) {
        sometimes(2, () -> a.as(one(ALIASES)));
        sometimes(10, () -> a.foreignKey(one(ATTRIBUTES)));
        sometimes(24, () -> a.foreignKey(this::key));
        sometimes(12, () -> a.inverse(one(ALIASES)));
        sometimes(16, () -> a.constraints(false));
        sometimes(24, () -> a.onDelete(OnDelete.SET_NULL));
    }

    private void key(ForeignKeyOptions key) {
        key.name(one(ATTRIBUTES)).type(DataTypes.INTEGER);
    }

    private void sometimes(int oneIn, Runnable what) {
        if (chance(oneIn)) {
            what.run();
        }
    }

    private String one(String... names) {
        return one(List.of(names));
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
