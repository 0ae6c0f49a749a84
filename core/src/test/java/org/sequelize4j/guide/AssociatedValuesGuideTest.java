package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.CountOf;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.MaxOf;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SumOf;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/associated-values.md. */
@DatabaseTest
class AssociatedValuesGuideTest {
    interface Company extends Instance<Company> {
        String name();

        @HasMany
        Many<Employee> employees();

        @CountOf("employees")
        long employeesCount();

        @CountOf("employees")
        long wellPaid();

        @SumOf("employees.salary")
        @Nullable
        Long employeesSumSalary();
    }

    interface Employee extends Instance<Employee> {
        Integer salary();

        Employee setSalary(Integer salary);

        @BelongsTo
        One<Company> company();
    }

    record Payroll(
            String name,
            @CountOf("employees") int heads,
            @SumOf("employees.salary") Optional<Long> costs,
            @MaxOf("employees.salary") Optional<Integer> highest) {}

    private final Sequelize sequelize;
    private final Model<Company> companies;

    AssociatedValuesGuideTest(TestDatabase database) {
        sequelize = Statements.connect(database.url(), new Statements());
        companies = sequelize.define(Company.class);
    }

    @BeforeEach
    void fill() {
        sequelize.define(Captain.class);
        sequelize.sync();
        companies.create(c -> {
            c.row().set("name", "Acme");
            c.with(Company::employees, e -> e.setSalary(4000)).with(Company::employees, e -> e.setSalary(6000));
        });
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void valuesBesideTheRows() {
        Model<Ship> ships = sequelize.model(Ship.class);
        Port nassau = sequelize.model(Port.class).create(p -> p.setName("Nassau"));
        ships.create(s -> s.setName("Revenge").connect(Ship::ports, nassau, visit -> visit.setDays(7)));
        ships.create(s -> s.setName("Pearl").with(Ship::sailors, sailor -> sailor.setName("Gibbs")));

        List<Ship> found = ships.findAll(q -> q.withCount(Ship::sailors)
                .withCount(
                        Ship::ports,
                        p -> p.as("longVisits")
                                .through(visit -> visit.where("days").gt(2)))
                .withMax(Ship::sailors, Sailor::name)
                .orderBy("sailorsCount", DESC)
                .limit(10));

        assertThat(found).extracting(Ship::name).containsExactly("Pearl", "Revenge");
        assertThat(found.get(0).toMap())
                .containsEntry("sailorsCount", 1L)
                .containsEntry("longVisits", 0L)
                .containsEntry("sailorsMaxName", "Gibbs");
        assertThat(found.get(1).row().get("longVisits")).isEqualTo(1L);
    }

    @Test
    void accessorsAndRecordsReadThem() {
        Company company = companies.getByPk(
                1,
                q -> q.withCount(Company::employees)
                        .withCount(
                                Company::employees,
                                e -> e.as("wellPaid").where(Employee::salary).gte(5000))
                        .withSum(Company::employees, Employee::salary));

        assertThat(company.employeesCount()).isEqualTo(2);
        assertThat(company.wellPaid()).isEqualTo(1);
        assertThat(company.employeesSumSalary()).isEqualTo(10000);
        assertThatThrownBy(() -> companies.getByPk(1).employeesCount())
                .isInstanceOf(InstanceException.class)
                .hasMessage(
                        "Company.employeesCount is computed by the query that asks for it, and this instance comes from"
                                + " none that did. Write q -> q.withCount(\"employees\") in the finder.");
        List<Payroll> payrolls = companies.into(Payroll.class).findAll(q -> q.orderBy(Company::name));
        assertThat(payrolls).containsExactly(new Payroll("Acme", 2, Optional.of(10000L), Optional.of(6000)));
    }
}
