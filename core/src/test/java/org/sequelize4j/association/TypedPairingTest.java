package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.OnDelete;
import org.sequelize4j.error.AssociationException;

/** On the typed face every association has an alias, the name of its method. */
class TypedPairingTest {
    @Test
    void aSingleCandidatePairsByItself() {
        Declared declared = Declared.models("Post", "Comment")
                .hasMany("Post", "Comment", a -> a.as("comments"))
                .typed()
                .belongsTo("Comment", "Post", a -> a.as("post"))
                .typed();
        assertThat(declared.keys("Comment")).containsExactly("postId -> Posts(id) SET_NULL/CASCADE");
        assertThat(declared.association("Post", "comments").inverse()).isEqualTo("post");
        assertThat(declared.association("Post", "comments").aliased()).isFalse();
    }

    @Test
    void theAliasOfTheBelongsToNamesTheKey() {
        Declared declared = Declared.models("User", "Post")
                .hasMany("User", "Post", a -> a.as("posts").inverse("author"))
                .typed()
                .belongsTo("Post", "User", a -> a.as("author").required().onDelete(OnDelete.CASCADE))
                .typed();
        assertThat(declared.keys("Post")).containsExactly("authorId -> Users(id) CASCADE/RESTRICT");
        assertThat(declared.association("Post", "author").aliased()).isTrue();
    }

    @Test
    void severalCandidatesNeedAnInverse() {
        Declared declared = Declared.models("User", "Post")
                .hasMany("User", "Post", a -> a.as("posts"))
                .typed()
                .belongsTo("Post", "User", a -> a.as("author"))
                .typed()
                .belongsTo("Post", "User", a -> a.as("editor"))
                .typed();
        assertThatThrownBy(declared::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("inverse = \"author\"")
                .hasMessageContaining("Post has author, editor");
    }

    @Test
    void employeesHaveAManagerAndReports() {
        Declared declared = Declared.models("Employee")
                .belongsTo("Employee", "Employee", a -> a.as("manager"))
                .typed()
                .hasMany("Employee", "Employee", a -> a.as("reports"))
                .typed();
        assertThat(declared.attributes("Employee")).containsExactly("id", "managerId");
        assertThat(declared.association("Employee", "reports").inverse()).isEqualTo("manager");
    }

    @Test
    void anAccessorOfTheDefaultNameIsTheKey() {
        Declared declared = Declared.models()
                .model(
                        "Customer",
                        m -> m.attribute(
                                "id", DataTypes.BIGINT, a -> a.primaryKey().autoIncrement()))
                .model("Order", m -> m.attribute("customerId", DataTypes.BIGINT))
                .belongsTo("Order", "Customer", a -> a.as("customer").required())
                .typed()
                .hasMany("Customer", "Order", a -> a.as("orders"))
                .typed();
        assertThat(declared.attributes("Order")).containsExactly("id", "customerId");
        assertThat(declared.keys("Order")).containsExactly("customerId -> Customers(id) RESTRICT/RESTRICT");
    }

    @Test
    void aTypedJunctionsOwnAssociationsAreItsKeys() {
        Declared declared = Declared.models("Order", "Product", "Line")
                .hasMany("Order", "Line", a -> a.as("lines"))
                .typed()
                .belongsToMany("Order", "Product", a -> a.as("products").through("Line"))
                .typed()
                .belongsToMany("Product", "Order", a -> a.as("orders").through("Line"))
                .typed()
                .belongsTo("Line", "Product", a -> a.as("product").required())
                .typed()
                .belongsTo("Line", "Order", a -> a.as("order").required().onDelete(OnDelete.CASCADE))
                .typed();
        assertThat(declared.attributes("Line")).containsExactly("orderId", "productId");
        assertThat(declared.primaryKey("Line")).containsExactly("orderId", "productId");
        assertThat(declared.keys("Line"))
                .containsExactly("orderId -> Orders(id) CASCADE/CASCADE", "productId -> Products(id) CASCADE/CASCADE");
        assertThat(declared.aliases("Line")).containsExactly("product", "order");
        assertThat(declared.aliases("Order")).containsExactly("lines", "products");
        assertThat(declared.association("Order", "products").inverse()).isEqualTo("orders");
    }

    @Test
    void aTypedSelfAssociationGoesByTheJunctionsOwnAssociations() {
        Declared declared = Declared.models("User", "Friendship")
                .belongsToMany("User", "User", a -> a.as("friends").through("Friendship"))
                .typed()
                .belongsTo("Friendship", "User", a -> a.as("user"))
                .typed()
                .belongsTo("Friendship", "User", a -> a.as("friend"))
                .typed();
        assertThat(declared.attributes("Friendship")).containsExactly("userId", "friendId");
        assertThat(declared.association("User", "friends").foreignKey()).containsExactly("userId");
    }

    @Test
    void aJunctionWithSeveralAssociationsToOneEndHasToSayWhich() {
        Declared declared = Declared.models("Product", "Order", "Line")
                .belongsToMany("Order", "Product", a -> a.as("products").through("Line"))
                .typed()
                .belongsTo("Line", "Order", a -> a.as("order"))
                .typed()
                .belongsTo("Line", "Product", a -> a.as("bought"))
                .typed()
                .belongsTo("Line", "Product", a -> a.as("replaced"))
                .typed();
        assertThatThrownBy(declared::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("foreignKey and otherKey");
    }
}
