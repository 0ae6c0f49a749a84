package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.SequelizeException;

/** Interfaces, references and records that fit no attribute are refused with the name that was meant. */
class WrongTypedModelsTest {
    @Table(timestamps = false)
    interface Boat extends Instance<Boat> {
        Long id();

        String name();

        Boat setName(String name);
    }

    interface Misspelt extends Instance<Misspelt> {
        Long id();

        String name();

        Misspelt setNmae(String name);
    }

    record BoatView(Long id, String nmae) {}

    record BoatInput(String nmae) {}

    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize = Sequelize.builder()
            .url("jdbc:sqlite::memory:")
            .onSql(event -> statements.add(event.sql()))
            .connect();
    private final Model<Boat> boats = sequelize.define(Boat.class);

    WrongTypedModelsTest() {
        sequelize.sync();
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aMisspeltSetterIsRefusedAtDefinition() {
        assertThatThrownBy(() -> sequelize.define(Misspelt.class))
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("Misspelt.setNmae(String)", "\"nmae\"", "Did you mean \"name\"?");
    }

    @Test
    void aRecordWithAnUnknownComponentIsNoShape() {
        assertThatThrownBy(() -> boats.into(BoatView.class).findAll())
                .isExactlyInstanceOf(QueryException.class)
                .hasMessageContainingAll("BoatView", "nmae", "Did you mean \"name\"?");
        assertThat(statements).isEmpty();
    }

    @Test
    void aClassThatIsNoRecordIsNoShape() {
        assertThatThrownBy(() -> boats.into(String.class).findAll())
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContaining("A shape is a record, and String is none");
        assertThat(statements).isEmpty();
    }

    @Test
    void aRecordWithAnUnknownComponentIsNoInput() {
        Boat boat = boats.build();

        assertThatThrownBy(() -> boats.create(new BoatInput("Pearl")))
                .isInstanceOf(SequelizeException.class)
                .hasMessageContainingAll("BoatInput", "nmae", "Did you mean \"name\"?");
        assertThatThrownBy(() -> boat.update(new BoatInput("Pearl")))
                .isInstanceOf(SequelizeException.class)
                .hasMessageContaining("nmae");
        assertThatThrownBy(() -> boats.bulkCreate(List.of(new BoatInput("Pearl"))))
                .isInstanceOf(SequelizeException.class)
                .hasMessageContaining("nmae");
        assertThat(statements).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null where it may not be
    void aReferenceReadsExactlyOneAttribute() {
        Function<Boat, String> none = null;

        assertThatThrownBy(() -> boats.findAll(q -> q.where(boat -> 1).eq(1)))
                .isExactlyInstanceOf(QueryException.class)
                .hasMessageContaining("Boat");
        assertThatThrownBy(() -> boats.findAll(q -> q.where(none).eq("Pearl")))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Boat::name");
        assertThat(statements).isEmpty();
    }
}
