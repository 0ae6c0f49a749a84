package org.sequelize4j.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "userId, user_id",
        "UserId, user_id",
        "user_id, user_id",
        "User_Id, user__id",
        "userID, user_i_d",
        "_id, id",
        "__id, _id",
        "Admin::UserRole, admin/user_role",
        "Größe, größe",
        "'', ''",
    })
    void underscore_makes_snake_case(String name, String expected) {
        assertThat(Names.underscore(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "user_account_id, userAccountId",
        "user-account id, userAccountId",
        "'  user  account ', userAccount",
        "_user, User",
        "user_, user",
        "UserID, UserID",
        "line_2, line2",
        "'', ''",
    })
    void camelize_joins_the_parts(String name, String expected) {
        assertThat(Names.camelize(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "captain, id, captainId",
        "User, id, UserId",
        "user_account, id, userAccountId",
        "order, order_number, orderOrderNumber",
        "Order, UUID, OrderUUID",
    })
    void foreignKey_joins_the_model_and_its_key(String model, String key, String expected) {
        assertThat(Names.foreignKey(model, key)).isEqualTo(expected);
    }

    @Test
    void only_the_first_letter_is_capitalized() {
        assertThat(Names.capitalize("homeTeam")).isEqualTo("HomeTeam");
        assertThat(Names.capitalize("éclair")).isEqualTo("Éclair");
        assertThat(Names.capitalize("")).isEmpty();
        assertThat(Names.uncapitalize("HomeTeam")).isEqualTo("homeTeam");
        assertThat(Names.uncapitalize("ID")).isEqualTo("iD");
        assertThat(Names.uncapitalize("")).isEmpty();
    }
}
