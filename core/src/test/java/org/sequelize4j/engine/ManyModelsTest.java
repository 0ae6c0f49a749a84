package org.sequelize4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** Among many models a declaration is looked at with what is near it, and that shows nowhere but in the time that it takes. */
class ManyModelsTest {
    interface Berth extends Instance<Berth> {
        Long id();

        @BelongsTo
        One<Pier> pier();
    }

    interface Pier extends Instance<Pier> {
        Long id();

        String name();
    }

    private final Sequelize sequelize = Sequelize.offline();
    private final List<Model<Row>> stations = new ArrayList<>();

    @BeforeEach
    void aLongLine() {
        for (int i = 0; i < 40; i++) {
            stations.add(sequelize.define(
                    "station" + i, m -> m.attribute("name", STRING).timestamps(false)));
            if (i > 0) {
                stations.get(i).belongsTo(stations.get(i - 1));
                stations.get(i - 1).hasMany(stations.get(i));
            }
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aDeclarationThatCannotWorkIsRefusedAtOnceAndForgotten() {
        Model<Row> first = stations.get(20);
        Model<Row> second = stations.get(30);

        assertThatThrownBy(() -> first.hasMany(second, a -> a.as("name")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining(
                        "Naming collision between attribute 'name' and association 'name' on model station20");
        assertThatThrownBy(() -> first.belongsTo(
                        second, a -> a.foreignKey(k -> k.name("other").type(STRING))))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("The foreign key station20.other is STRING");
        assertThatThrownBy(() -> sequelize.define(
                        "signal", m -> m.attribute("stationId", STRING, a -> a.references("station7", "id"))))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("signal.stationId is STRING");

        assertThat(first.associations()).containsOnlyKeys("station19", "station21s");
        assertThat(sequelize
                        .define("signal", m -> m.attribute("stationId", INTEGER))
                        .name())
                .isEqualTo("signal");
    }

    @Test
    void theLastWordOnAKeyIsToldByTheAssociationThatWasDeclaredFirst() {
        Association terminus =
                stations.get(3).hasOne(stations.get(33), a -> a.as("terminus").inverse("origin"));
        Association origin = stations.get(33).belongsTo(stations.get(3), a -> a.as("origin"));

        assertThat(terminus.foreignKey()).containsExactly("originId").isEqualTo(origin.foreignKey());
        assertThat(terminus.sourceKey()).containsExactly("id");
        assertThat(origin.targetKey()).containsExactly("id");
        assertThat(terminus.otherKey()).isEmpty();
        assertThat(terminus.onDelete()).isEqualTo(origin.onDelete()).isPresent();
        assertThat(terminus.onUpdate()).isEqualTo(origin.onUpdate()).isPresent();
        assertThat(terminus).hasToString("station3.terminus");
    }

    @Test
    void whatIsStillMissingIsSaidBeforeTheFirstStatement() {
        stations.get(5).hasMany(stations.get(6), a -> a.as("signals").path("lines", "signals"));

        assertThatThrownBy(() -> stations.get(35).toSql(q -> {}))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no association \"lines\"");
    }

    @Test
    void typedModelsJoinTheOthers() {
        Model<Berth> berths = sequelize.define(Berth.class);

        berths.belongsTo(stations.get(12));

        assertThat(berths.associations()).containsOnlyKeys("pier", "station12");
        assertThat(berths.toSql(q -> q.include(Berth::pier).include("station12")))
                .contains("Piers", "station12s");
        assertThat(sequelize.model(Pier.class).name()).isEqualTo("Pier");
    }
}
