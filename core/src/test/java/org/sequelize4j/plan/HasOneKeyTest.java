package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Accessors;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Scopes;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.definition.UniqueKey;

class HasOneKeyTest {
    private final Attribute id = attribute(0, "id", true);
    private final Attribute owner = attribute(1, "ownerId", false);
    private final Attribute kind = attribute(2, "kind", false);

    @Test
    void aPlainForeignKeyLeavesRoomForSeveralRows() {
        assertThat(isUnique(List.of(), List.of(), Map.of())).isFalse();
    }

    @Test
    void aUniqueKeyOverTheForeignKeyKeepsItSingle() {
        assertThat(isUnique(List.of(new UniqueKey(null, List.of(owner))), List.of(), Map.of()))
                .isTrue();
    }

    @Test
    void aUniqueKeyOverMoreThanTheForeignKeyDoesNot() {
        assertThat(isUnique(List.of(new UniqueKey(null, List.of(owner, kind))), List.of(), Map.of()))
                .isFalse();
    }

    @Test
    void aUniqueKeyOverTheForeignKeyAndTheScopeKeepsItSingle() {
        assertThat(isUnique(List.of(new UniqueKey(null, List.of(owner, kind))), List.of(), Map.of(kind, "a")))
                .isTrue();
    }

    @Test
    void aUniqueIndexKeepsItSingle() {
        assertThat(isUnique(List.of(), List.of(index(true, Map.of())), Map.of()))
                .isTrue();
    }

    @Test
    void anIndexThatIsNotUniqueDoesNot() {
        assertThat(isUnique(List.of(), List.of(index(false, Map.of())), Map.of()))
                .isFalse();
    }

    @Test
    void aPartialUniqueIndexCountsOnlyForTheScopeThatItCovers() {
        Index partial = index(true, Map.of(kind, "a"));
        assertThat(isUnique(List.of(), List.of(partial), Map.of())).isFalse();
        assertThat(isUnique(List.of(), List.of(partial), Map.of(kind, "b"))).isFalse();
        assertThat(isUnique(List.of(), List.of(partial), Map.of(kind, "a"))).isTrue();
    }

    private boolean isUnique(List<UniqueKey> keys, List<Index> indexes, Map<Attribute, Object> scope) {
        ModelDefinition model = new ModelDefinition(new ModelDefinition.Parts(
                "part",
                "part",
                "parts",
                new TableName(null, "parts"),
                null,
                List.of(id, owner, kind),
                List.of(),
                null,
                null,
                null,
                null,
                keys,
                indexes,
                null,
                null,
                Scopes.NONE,
                List.of()));
        return HasOneKey.isUnique(new HasOne(
                0, "part", "part", "parts", true, model, model, List.of(id), List.of(owner), false, scope, null));
    }

    private Index index(boolean unique, Map<Attribute, Object> where) {
        return new Index("parts_owner", List.of(new Index.Part(owner, Sort.ASC)), unique, Map.copyOf(where));
    }

    private static Attribute attribute(int slot, String name, boolean key) {
        return new Attribute(
                slot, name, name, DataTypes.STRING, !key, key, false, null, null, List.of(), Accessors.NONE);
    }
}
