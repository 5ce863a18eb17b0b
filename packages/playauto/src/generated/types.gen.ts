// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
export interface paths {
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List orders
         * @description Lists orders of the menu 주문/배송관리 > 주문 및 배송 관리, with every filter of it. `date_type`, `sdate` and `edate` are required.
         *
         *     With `bundle_yn` only orders with a bundle number are listed, grouped by it, and `start` and `length` count bundles, not rows. Products that are matched to the orders are in `results_prod`; join them by `uniq`. A page larger than 10 MB fails with `e1017`: lower `length`. In one public client's test more than 7 days, or data older than about 5 months, gave a 500; other clients ask for 90 days.
         *
         *     Safe to retry: it only reads.
         */
        post: operations["listOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order/{uniq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description Returns one order with its products, options and memos, by its number `uniq` (주문 고유번호).
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order/instruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Instruct the release of orders
         * @description Moves orders from 신규주문 to 출고대기 (출고지시): those of the given bundle numbers, or without `bundle_codes` all of the period from `sdate` to `edate`, which are then required.
         *
         *     If an order is not in 신규주문, the response is a failure with `e2009` and the bundle numbers concerned in `bundle_codes`. Whether the other bundles are moved then is not documented: look with `listOrders`.
         *
         *     Not safe to retry: without `bundle_codes` a second call also moves orders that arrived in between, and with them it fails with `e2009` if the first call succeeded.
         */
        put: operations["instructOrders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order/setInvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set carrier and tracking number of orders
         * @description Sets the carrier (배송사) and the tracking number (송장번호) for each given bundle number (묶음번호) and returns one result for each.
         *
         *     Only orders in 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중 can be updated. An updated order moves to 운송장 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped). Orders in 출고보류 and 배송중 keep their status. The call changes PlayAuto's data only and does not send the tracking number to the shop.
         *
         *     Safe to retry: it sets absolute values. The second response can differ: a bundle that the first call updated may come back as 실패, for example with `e2007`. With `overwrite`, a late retry can undo a newer change.
         */
        put: operations["setInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hold orders
         * @description Holds orders (출고보류). Which statuses `status` takes is known only by two examples, and nobody has seen the response. Verify the call with one order before you rely on it.
         *
         *     Not safe to retry: a late retry could hold an order that was released in between.
         */
        put: operations["holdOrders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List carriers
         * @description Lists the carriers (택배사) with their codes. Take the code of `setInvoice` from here: sources that print codes contradict each other. A developer saw 165 carriers in January 2026.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listCarriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shops
         * @description Lists the shops (쇼핑몰) with their codes, and with `used` the seller's accounts there. Which fields `etc_detail` adds is not known.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a shop account
         * @description Changes the password and the further fields of the seller's account at a shop, so that PlayAuto can go on logging in there. A client takes a response with `success` for done; nobody has published the rest of it.
         *
         *     Safe to retry: it sets absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["editShop"];
        trace?: never;
    };
    "/api/depots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List depots
         * @description Lists the depots (배송처) from which the seller ships.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listDepots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/addWork/v1.2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a work at a shop
         * @description Starts a work (작업) for accounts of one shop, such as collecting its orders. The work runs later; PlayAuto sends its result to `api_callback_url` if that is given. Send one request per shop code.
         *
         *     The response contains a `work_no` somewhere; where is not documented, and one public client looks for it at any depth.
         *
         *     Not safe to retry: a second call starts a second work.
         */
        post: operations["addWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/addWorkSelect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a work for bundles
         * @description Starts a work for the given bundles (묶음번호). `SEND_INVOICE` sends carrier and tracking number to the shops, and the orders move to 배송중 when it has run. `setInvoice` only fills in PlayAuto's own data.
         *
         *     Not safe to retry: a second call starts a second work. Look with `listOrders` whether the orders are in 배송중 first.
         */
        post: operations["addWorkSelect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{work_no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a work
         * @description Returns a work by its number. Nobody has published the response.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/delete/v1.1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete works
         * @description Deletes works, with a JSON body: those in `work_nos`, or with `is_all` all of them. One public client sends an empty list and `"Y"`; nobody has published the response.
         *
         *     Not safe to retry: with `is_all` a late retry also deletes works that were started in between.
         */
        delete: operations["deleteWork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/product/online/list/v1.2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List online products
         * @description Lists online products (온라인상품) by the seller's code: under each code (판매자관리코드) the products of the shops and the master product. `start` and `length` move through the list; `sdate` and `edate` are required.
         *
         *     Safe to retry: it only reads.
         */
        post: operations["listOnlineProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{ol_shop_no}/v1.2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an online product
         * @description Returns one online product (온라인상품) of a shop, or a master product, by its number `ol_shop_no`.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getOnlineProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/add/v1.2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an online product
         * @description Adds a master product and its products at the shops of `site_list`. With `__AUTO__` as `c_sale_cd` PlayAuto makes the code. In the response each site with an `ol_shop_no` has the product; sites have no result of their own.
         *
         *     Not safe to retry: with `__AUTO__` a second call adds a second product. Look with `listOnlineProducts` first.
         */
        post: operations["addOnlineProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/edit/v1.2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit an online product
         * @description Changes an online product of one shop, or with `master` as `shop_cd` and `shop_id` the master product. Only the given fields change. For a single product state `std_ol_yn`. Options take a `sku_cd` in all or in none. The options of 쿠팡 cannot be edited; those of 홈플러스, 갤러리아몰 and 롯데ON cannot become 옵션없음.
         *
         *     Safe to retry: it sets absolute values. A late retry can overwrite a newer change.
         */
        put: operations["editOnlineProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categorys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Lists the seller's categories (솔루션 카테고리) with the shops' categories they stand for. An account without any has an empty list.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Lists the templates (템플릿) by shop account. `addOnlineProduct` takes a `template_no`. Whether the slash at the end of the path is needed is not known; the client that was seen sends it.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the stock of SKU products
         * @description Lists the stock of SKU products by depot (재고현황조회). Known from five public clients: the names of the fields are sure, allowed values and limits are not. One author found that without `sdate` only the last 90 days are listed, and sends `2000-01-01`.
         *
         *     Safe to retry: it only reads.
         */
        post: operations["listStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/manage/v1.1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change stock
         * @description Adds to the stock of SKU products (입고) or takes from it (출고), by `count` units. `count` is the difference, not the new amount.
         *
         *     Not safe to retry: each call changes the stock again. If a response is lost, look with `listStock` first.
         */
        put: operations["manageStock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiry/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer inquiries
         * @description Answers inquiries (문의) of buyers, each by its number `inq_uniq`, and returns a result for each. The operation that lists inquiries is not here: three sources give it three paths.
         *
         *     Not safe to retry: a second answer may reach the buyer, or fail with `e5001`.
         */
        put: operations["answerInquiries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token
         * @description Issues the token (인증토큰) that every other call needs beside the API key, for the email address and password of a PlayAuto account or for its authentication key (솔루션 인증키). PlayAuto must have approved the account for the API.
         *
         *     Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may end the old one.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        PlayAutoFailure: PlayAutoFailure;
        PlayAutoOlderFailure: PlayAutoOlderFailure;
        PlayAutoFailedStatus: PlayAutoFailedStatus;
        AuthenticationFailure: AuthenticationFailure;
        ErrorCode: ErrorCode;
        PlayAutoErrorCode: PlayAutoErrorCode;
        Day: Day;
        Moment: Moment;
        Flag: Flag;
        BundleNumber: BundleNumber;
        AnyBundleNumber: AnyBundleNumber;
        CarrierNumber: CarrierNumber;
        AnyCarrierNumber: AnyCarrierNumber;
        ShopCode: ShopCode;
        OrderDateType: OrderDateType;
        OrderStatus: OrderStatus;
        ApiReadStatus: ApiReadStatus;
        OrderSearch: OrderSearch;
        DeliveryAttribute: DeliveryAttribute;
        PaymentMethod: PaymentMethod;
        GiftRule: GiftRule;
        GiftRules: GiftRules;
        Order: Order;
        OrderProduct: OrderProduct;
        OrderPage: OrderPage;
        OrderData: OrderData;
        OrderDataProduct: OrderDataProduct;
        OrderDataOption: OrderDataOption;
        OrderMemo: OrderMemo;
        OrderDetail: OrderDetail;
        AutoBundle: AutoBundle;
        WithoutSuspectedDuplicates: WithoutSuspectedDuplicates;
        InstructionByBundle: InstructionByBundle;
        InstructionByPeriod: InstructionByPeriod;
        Instruction: Instruction;
        InstructionSuccess: InstructionSuccess;
        InstructionResultFailure: InstructionResultFailure;
        TrackingUpdate: TrackingUpdate;
        TrackingUpdates: TrackingUpdates;
        TrackingUpdateSuccess: TrackingUpdateSuccess;
        TrackingUpdateFailure: TrackingUpdateFailure;
        TrackingUpdateResult: TrackingUpdateResult;
        TrackingUpdateResults: TrackingUpdateResults;
        TrackingUpdateResponse: TrackingUpdateResponse;
        OrderHold: OrderHold;
        Carrier: Carrier;
        Carriers: Carriers;
        Shop: Shop;
        Shops: Shops;
        ShopEdit: ShopEdit;
        Depot: Depot;
        Depots: Depots;
        WorkAct: WorkAct;
        WorkRequest: WorkRequest;
        WorkResult: WorkResult;
        WorkType: WorkType;
        WorkSelection: WorkSelection;
        StartedWork: StartedWork;
        StartedWorks: StartedWorks;
        WorkDeletion: WorkDeletion;
        ProductDateType: ProductDateType;
        SaleStatus: SaleStatus;
        ProductSearch: ProductSearch;
        OptionType: OptionType;
        TextsOrEmpty: TextsOrEmpty;
        TaxType: TaxType;
        ShipPriceType: ShipPriceType;
        OptionStatus: OptionStatus;
        OnlineOption: OnlineOption;
        ProductNotice: ProductNotice;
        OnlineProduct: OnlineProduct;
        ProductPage: ProductPage;
        CertType: CertType;
        ProductOption: ProductOption;
        AddedOption: AddedOption;
        CertExemption: CertExemption;
        Certificate: Certificate;
        OnlineProductDetail: OnlineProductDetail;
        SaleSite: SaleSite;
        OptionInput: OptionInput;
        AddedOptionInput: AddedOptionInput;
        MadeIn: MadeIn;
        NoticeInput: NoticeInput;
        ShipPriceInput: ShipPriceInput;
        CertificateInput: CertificateInput;
        ProductAddition: ProductAddition;
        AddedSite: AddedSite;
        ProductAdded: ProductAdded;
        ProductResultFailure: ProductResultFailure;
        CertificateEdit: CertificateEdit;
        ProductEdit: ProductEdit;
        ProductEdited: ProductEdited;
        ProductEditedByStatus: ProductEditedByStatus;
        Category: Category;
        Categories: Categories;
        Template: Template;
        ShopTemplates: ShopTemplates;
        Templates: Templates;
        StockSearch: StockSearch;
        StockRow: StockRow;
        StockPage: StockPage;
        StockKey: StockKey;
        StockChange: StockChange;
        StockChanged: StockChanged;
        StockChangeFailure: StockChangeFailure;
        InquiryAnswer: InquiryAnswer;
        InquiryAnswers: InquiryAnswers;
        InquiryAnswerResult: InquiryAnswerResult;
        InquiryAnswerResults: InquiryAnswerResults;
        AccountByKey: AccountByKey;
        AccountByPassword: AccountByPassword;
        Account: Account;
        IssuedToken: IssuedToken;
        IssuedTokens: IssuedTokens;
        TokenResponse: TokenResponse;
        GetOrderInput: GetOrderInput;
        ListShopsInput: ListShopsInput;
        ListDepotsInput: ListDepotsInput;
        GetWorkInput: GetWorkInput;
        GetOnlineProductInput: GetOnlineProductInput;
        ListCategoriesInput: ListCategoriesInput;
        ListTemplatesInput: ListTemplatesInput;
    };
    responses: {
        /** @description The response is undocumented. */
        Undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /** @description The token or the API key is missing, wrong or expired. */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description The API key is missing or wrong, or the account is not accepted. */
        AccountRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to list. */
        requestBody: {
            content: {
                "application/json": OrderSearch;
            };
        };
        responses: {
            /** @description One page of orders, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderPage | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order number (주문 고유번호), always a string since it has 19 or 20 digits.
                 * @example 3870201794300489674
                 */
                uniq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderDetail | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    instructOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The orders to move, by bundle or by period. */
        requestBody: {
            content: {
                "application/json": Instruction;
            };
        };
        responses: {
            /** @description The orders were moved, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstructionSuccess | InstructionResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    setInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The orders to update, and how. */
        requestBody: {
            content: {
                "application/json": TrackingUpdates;
            };
        };
        responses: {
            /** @description One result per bundle number, some of them failures, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrackingUpdateResponse;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    holdOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bundles to hold, and why. */
        requestBody: {
            content: {
                "application/json": OrderHold;
            };
        };
        responses: {
            401: components["responses"]["CredentialsRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listCarriers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The carriers, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Carriers | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    listShops: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list only shops in use (사용중인 쇼핑몰만 조회).
                 * @example true
                 */
                used?: "true" | "false" | (string & {});
                /**
                 * @description Whether to add the account's further fields (etc 필드 정보 조회).
                 * @example true
                 */
                etc_detail?: "true" | "false" | (string & {});
                /**
                 * @description Whether to add `usable` (사용가능여부 조회).
                 * @example true
                 */
                usable_shop?: "true" | "false" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shops, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Shops | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    editShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account and its new values. */
        requestBody: {
            content: {
                "application/json": ShopEdit;
            };
        };
        responses: {
            401: components["responses"]["CredentialsRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listDepots: {
        parameters: {
            query?: {
                /**
                 * @description Whether to mask personal data. A third party's table has the default `true`.
                 * @example false
                 */
                masking_yn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The depots, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Depots | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    addWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The work and the accounts that it is for. */
        requestBody: {
            content: {
                "application/json": WorkRequest;
            };
        };
        responses: {
            401: components["responses"]["CredentialsRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    addWorkSelect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The work and the bundles that it is for. */
        requestBody: {
            content: {
                "application/json": WorkSelection;
            };
        };
        responses: {
            /** @description The work was started, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StartedWorks | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the work.
                 * @example 1234567
                 */
                work_no: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["CredentialsRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    deleteWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The works to delete. */
        requestBody: {
            content: {
                "application/json": WorkDeletion;
            };
        };
        responses: {
            401: components["responses"]["CredentialsRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listOnlineProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to list. */
        requestBody: {
            content: {
                "application/json": ProductSearch;
            };
        };
        responses: {
            /** @description Products by code, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductPage | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    getOnlineProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the online product (온라인상품 고유번호).
                 * @example 25501010
                 */
                ol_shop_no: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OnlineProductDetail | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    addOnlineProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product. */
        requestBody: {
            content: {
                "application/json": ProductAddition;
            };
        };
        responses: {
            /** @description The product was added, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductAdded | ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    editOnlineProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product and its new values. */
        requestBody: {
            content: {
                "application/json": ProductEdit;
            };
        };
        responses: {
            /** @description The product was changed, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductEdited | ProductEditedByStatus | ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description The first row, from 0.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The number of rows, at most 1,000.
                 * @example 1000
                 */
                length?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Categories | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Whether to mask personal data.
                 * @example false
                 */
                masking_yn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Templates | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    listStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to list. */
        requestBody: {
            content: {
                "application/json": StockSearch;
            };
        };
        responses: {
            /** @description One page of stock, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StockPage | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    manageStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The change, and the products that it is for. */
        requestBody: {
            content: {
                "application/json": StockChange;
            };
        };
        responses: {
            /** @description The stock was changed, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StockChanged | StockChangeFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    answerInquiries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The answers. */
        requestBody: {
            content: {
                "application/json": InquiryAnswers;
            };
        };
        responses: {
            /** @description A result for each answer, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquiryAnswerResults | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account, in one of two ways. */
        requestBody: {
            content: {
                "application/json": Account;
            };
        };
        responses: {
            /** @description The token, or an error object if none was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            401: components["responses"]["AccountRejected"];
        };
    };
}
/** @description The call failed, whatever its status. */
export interface PlayAutoFailure {
    /** @description Why the call failed. Other codes are possible. */
    error_code: ErrorCode;
    /** @description The reasons, sentences for people. */
    messages?: string[];
    /** @description The bundle numbers that are the reason, with `e2009` of `instructOrders`. */
    bundle_codes?: string[];
}
/** @description The call failed, whatever its status, in the form of older clients. */
export interface PlayAutoOlderFailure {
    /** @description The reason, with its code, as a text alone, or as a list. */
    error: {
        /** @description Why the call failed. Other codes are possible. */
        error_code?: ErrorCode;
        /** @description The reason, a sentence for people. */
        message?: string;
    } | string | {
        /** @description The reasons, sentences for people. */
        messages?: string[];
    }[];
}
/** @description The call failed, whatever its HTTP status, in a third form. */
export interface PlayAutoFailedStatus {
    /**
     * @description Failure.
     * @constant
     */
    status: "실패";
}
/** @description Why the credentials were rejected. */
export type AuthenticationFailure = PlayAutoFailure | PlayAutoOlderFailure;
/** @description Why the call failed. Other codes are possible. */
export type ErrorCode = PlayAutoErrorCode | number;
/**
 * @description Why a call, or one item of it, failed. Other codes are possible.
 *
 *     - `400`: A required parameter is missing.
 *     - `401`: The token is not accepted.
 *     - `e1001`: The user was not found.
 *     - `e1002`: The user is inactive.
 *     - `e1003`: The user has left.
 *     - `e1004`: The user is not approved.
 *     - `e1005`: The user could not be authenticated.
 *     - `e1006`: The user is not approved for the Open API.
 *     - `e1007`: The operator must be `and` or `or`.
 *     - `e1008`: The type must be `exact` or `partial`.
 *     - `e1009`: One of `uniq`, `inq_uniq`, `prod_no` and `ol_shop_no` is required.
 *     - `e1010`: The first date is not valid.
 *     - `e1011`: The last date is not valid.
 *     - `e1012`: The shop code is unknown.
 *     - `e1013`: The shop account already exists.
 *     - `e1014`: The number of shop accounts has reached its limit.
 *     - `e1015`: There is no such shop account.
 *     - `e1016`: The version is not supported.
 *     - `e1017`: The response would be larger than 10 MB. Lower `length`.
 *     - `e1018`: Only SET or RELEASE is allowed.
 *     - `e1019`: The first and the last date are both needed.
 *     - `e1020`: The first and the last date are both needed.
 *     - `e1999`: An error without a code of its own.
 *     - `e2001`: The bundle number is not shown in the menu [출고관리].
 *     - `e2002`: The bundle number is missing.
 *     - `e2003`: The carrier code is not valid.
 *     - `e2004`: The tracking number is missing.
 *     - `e2005`: The bundle number is unknown.
 *     - `e2006`: Orders of one bundle must have the same carrier and tracking number.
 *     - `e2007`: Delivery data is already entered.
 *     - `e2008`: The bundle has no order.
 *     - `e2009`: An order is not in the status 신규주문.
 *     - `e2040`: The order cannot be shipped.
 *     - `e2043`: The tracking number could not be updated. Try again.
 *     - `e2044`: More than 3,000 orders were requested.
 *     - `e2059`: Orders are duplicates.
 *     - `e2060`: The order cannot be held.
 *     - `e2061`: The order number `uniq` is unknown.
 *     - `e2065`: The first date is after the last date.
 *     - `e2999`: An error without a code of its own.
 *     - `e3001`: The SKU code is longer than 40 characters.
 *     - `e3008`: The SKU code already exists.
 *     - `e3015`: The depot is unknown.
 *     - `e4014`: The category is not supported.
 *     - `e4033`: The product number is unknown.
 *     - `e5001`: The inquiry is already answered.
 *     - `e5002`: The inquiry is unknown.
 *     - `e7003`: A date is not valid.
 *     - `e7004`: A date is not valid.
 *     - `e7012`: A count is not valid.
 *     - `e8001`: The order number `uniq` is unknown.
 *     - `e8004`: The type of the memo is not valid.
 */
export type PlayAutoErrorCode = "400" | "401" | "e1001" | "e1002" | "e1003" | "e1004" | "e1005" | "e1006" | "e1007" | "e1008" | "e1009" | "e1010" | "e1011" | "e1012" | "e1013" | "e1014" | "e1015" | "e1016" | "e1017" | "e1018" | "e1019" | "e1020" | "e1999" | "e2001" | "e2002" | "e2003" | "e2004" | "e2005" | "e2006" | "e2007" | "e2008" | "e2009" | "e2040" | "e2043" | "e2044" | "e2059" | "e2060" | "e2061" | "e2065" | "e2999" | "e3001" | "e3008" | "e3015" | "e4014" | "e4033" | "e5001" | "e5002" | "e7003" | "e7004" | "e7012" | "e8001" | "e8004" | (string & {});
/** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
export type Day = string | null;
/** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
export type Moment = string | null;
/** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
export type Flag = number | boolean;
/** @description PlayAuto's bundle number (묶음번호). Always a string: it can be larger than 2^53, beyond which a JavaScript number is not exact. */
export type BundleNumber = string;
/** @description The bundle number (묶음번호). A number beyond 2^53 is handed out as a string. */
export type AnyBundleNumber = string | number | null;
/**
 * @description The carrier's code from `listCarriers` (택배사코드). The page calls the carrier 배송사, its code 택배사코드 and 택배사번호. Some codes as seen by public clients; take yours from `listCarriers`.
 *
 *     - `4`: CJ대한통운.
 *     - `5`: 한진택배.
 *     - `6`: 로젠택배.
 *     - `68`: The seller's own delivery (자체배송).
 */
export type CarrierNumber = "4" | "5" | "6" | "68" | (string & {});
/** @description The carrier's code (택배사코드), a number in some responses. Requests take it as a string. */
export type AnyCarrierNumber = number | string | null;
/**
 * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
 *
 *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
 *     - `2005`: imweb (아임웹).
 *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
 *     - `A001`: Auction (옥션).
 *     - `A006`: Gmarket (지마켓).
 *     - `A027`: 바이즐, 인터파크 in one client.
 *     - `A077`: Naver Smart Store (스마트스토어).
 *     - `A112`: 11st (11번가).
 *     - `A133`: The Hyundai (더현대).
 *     - `B118`: MakeShop (메이크샵).
 *     - `B378`: Coupang (쿠팡).
 *     - `B688`: Talk Store (톡스토어).
 */
export type ShopCode = "Z000" | "A001" | "A006" | "A027" | "A077" | "A112" | "A133" | "B118" | "B378" | "B688" | "1077" | "2005" | (string & {});
/**
 * @description The date that `sdate` and `edate` are about.
 *
 *     - `wdate`: When the order was collected (주문수집일).
 *     - `mdate`: When the order was changed (주문변경일).
 *     - `ord_time`: When the buyer ordered (주문일).
 *     - `pay_time`: When it was paid (결제완료일).
 *     - `ord_status_mdate`: When the status was changed (상태변경일).
 *     - `ship_plan_date`: When it is to be shipped (발송예정일).
 *     - `ord_confirm_time`: When the order was confirmed (주문확인일).
 *     - `out_order_time`: When release was instructed (출고지시일).
 *     - `out_time`: When it was released (출고완료일).
 *     - `invoice_send_time`: When the tracking number was sent (송장전송일).
 *     - `api_read_time`: When the order was read by an API call (API 호출로 주문 조회해간 시간).
 *     - `claim_com_time`: When a claim was completed (클레임 완료일).
 */
export type OrderDateType = "wdate" | "mdate" | "ord_time" | "pay_time" | "ord_status_mdate" | "ship_plan_date" | "ord_confirm_time" | "out_order_time" | "out_time" | "invoice_send_time" | "api_read_time" | "claim_com_time" | (string & {});
/**
 * @description The status of an order. Others are possible.
 *
 *     - `결제완료`: Paid.
 *     - `신규주문`: New, not yet instructed.
 *     - `출고대기`: Waiting for release.
 *     - `출고보류`: Release held.
 *     - `운송장출력`: Waybill printed.
 *     - `출고완료`: Released.
 *     - `배송중`: On its way.
 *     - `배송완료`: Delivered.
 *     - `구매결정`: Purchase confirmed.
 *     - `취소요청`: Cancellation requested.
 *     - `취소완료`: Canceled.
 *     - `반품요청`: Return requested.
 *     - `반품접수`: Return received.
 *     - `반품회수완료`: Returned goods collected.
 *     - `반품교환요청`: Return instead of exchange requested.
 *     - `반품완료`: Returned.
 *     - `교환요청`: Exchange requested.
 *     - `교환접수`: Exchange received.
 *     - `교환완료`: Exchanged.
 *     - `교환회수완료`: Goods for exchange collected.
 *     - `맞교환요청`: Direct exchange requested.
 *     - `맞교환완료`: Directly exchanged.
 *     - `주문재확인`: To be checked again.
 *     - `주문보류`: Order held.
 *     - `판매완료`: Sale completed.
 */
export type OrderStatus = "결제완료" | "신규주문" | "출고대기" | "출고보류" | "운송장출력" | "출고완료" | "배송중" | "배송완료" | "구매결정" | "취소요청" | "취소완료" | "반품요청" | "반품접수" | "반품회수완료" | "반품교환요청" | "반품완료" | "교환요청" | "교환접수" | "교환완료" | "교환회수완료" | "맞교환요청" | "맞교환완료" | "주문재확인" | "주문보류" | "판매완료" | (string & {});
/**
 * @description Whether the order was read through the API.
 *
 *     - `NONE`: Not read (API 미수집주문).
 *     - `CALLED`: Read, and not changed since (API 수집 + 미수정).
 *     - `EDITED`: Read, and changed since (API 수집 + 수정).
 */
export type ApiReadStatus = "NONE" | "CALLED" | "EDITED" | (string & {});
/** @description What to list. An unused filter is left out or empty text. */
export interface OrderSearch {
    /**
     * @description The first bundle or order (검색 시작 값), from 0.
     * @default 0
     */
    start?: number;
    /**
     * @description The number of bundles or orders (조회할 주문 갯수). More than 3,000 fail with `e2044`.
     * @default 500
     */
    length?: number;
    /** @description A field and `asc` or `desc`, such as `wdate desc`. Default: 등록일, ascending. */
    orderby?: string;
    /** @description Where to search for `search_word`. Empty text searches everywhere. */
    search_key?: "bundle_no" | "shop_ord_no" | "shop_sale_no" | "sku_cd" | "c_sale_cd" | "shop_sale_name" | "prod_name, attri" | "shop_opt_name, shop_add_opt_name" | "order_name, order_id, to_name" | "tel" | "memo" | "gift_name" | (string & {});
    /** @description The text to search for (검색어). */
    search_word?: string;
    /** @description 완전일치 or 부분일치. */
    search_type?: "exact" | "partial" | (string & {});
    /**
     * @description The date that `sdate` and `edate` are about.
     *
     *     - `wdate`: When the order was collected (주문수집일).
     *     - `mdate`: When the order was changed (주문변경일).
     *     - `ord_time`: When the buyer ordered (주문일).
     *     - `pay_time`: When it was paid (결제완료일).
     *     - `ord_status_mdate`: When the status was changed (상태변경일).
     *     - `ship_plan_date`: When it is to be shipped (발송예정일).
     *     - `ord_confirm_time`: When the order was confirmed (주문확인일).
     *     - `out_order_time`: When release was instructed (출고지시일).
     *     - `out_time`: When it was released (출고완료일).
     *     - `invoice_send_time`: When the tracking number was sent (송장전송일).
     *     - `api_read_time`: When the order was read by an API call (API 호출로 주문 조회해간 시간).
     *     - `claim_com_time`: When a claim was completed (클레임 완료일).
     */
    date_type: OrderDateType;
    /**
     * Format: date
     * @description The first day (검색시작일), `YYYY-MM-DD`.
     */
    sdate: string;
    /**
     * Format: date
     * @description The last day (검색종료일), `YYYY-MM-DD`.
     */
    edate: string;
    /** @description The account at the shop (쇼핑몰아이디). */
    shop_id?: string;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    /** @description The statuses to list, or `ALL`. */
    status?: (OrderStatus | "ALL")[];
    /**
     * @description `true` lists only orders with a bundle number, grouped by it; `false` single orders, with or without one (신규주문 제외, by the page's words).
     * @default false
     */
    bundle_yn?: boolean;
    /** @description The code of the depot (배송처 코드). */
    delivery_vendor?: string;
    /** @description The code of the gift (사은품코드). */
    gift_prod_name?: string;
    /** @description Whether delivery is late (배송지연여부). */
    delay_status?: boolean;
    /** @description Whether the order can be released (출고가능여부). */
    unstore_status?: boolean;
    /** @description Whether release is late (출고지연여부). */
    delay_ship?: boolean;
    /** @description Whether the order has a memo (메모여부). */
    memo_yn?: boolean;
    /** @description Whether stock is matched (재고매칭 여부). */
    map_yn?: boolean;
    /** @description The code of the supplier (매입처코드). */
    supp_vendor?: string;
    /** @description The field of `multi_search_word`. */
    multi_type?: "c_sale_cd" | "shop_sale_no" | "bundle_no" | "sku_cd" | "shop_ord_no" | "invoice_no" | "shop" | (string & {});
    /** @description Several values, joined by `\n`. Empty text for none. */
    multi_search_word?: string;
    /**
     * @description Whether to mask personal data (개인정보 마스킹 처리 여부).
     * @default false
     */
    masking_yn?: boolean;
    /**
     * @description Whether the order was read through the API.
     *
     *     - `NONE`: Not read (API 미수집주문).
     *     - `CALLED`: Read, and not changed since (API 수집 + 미수정).
     *     - `EDITED`: Read, and changed since (API 수집 + 수정).
     */
    api_read_status?: ApiReadStatus;
    /**
     * @description Orders of logistics delivery (물류 배송 주문 건).
     * @default false
     */
    fulfillment_yn?: boolean;
    /**
     * @description Orders of intangible goods (무형상품 주문 건).
     * @default false
     */
    non_shipping_yn?: boolean;
}
/**
 * @description The promise of delivery.
 *
 *     - `normal`: Ordinary (일반).
 *     - `guarantee`: Guaranteed arrival (도착보장).
 *     - `hope`: Delivery on the wanted day (희망일배송).
 *     - `hope_seller_guarantee`: Delivery on the wanted day, guaranteed by the seller.
 */
export type DeliveryAttribute = "normal" | "guarantee" | "hope" | "hope_seller_guarantee" | (string & {});
/** @description How it was paid: `0` cash (현금), `1` card (카드), `2` e-money (이머니), `3` unknown (알수없음). */
export type PaymentMethod = string | number | null;
export interface GiftRule {
    name?: string;
    sku_cd?: string;
    count?: number;
    gift_name?: string;
    gift_rule_name?: string;
}
/** @description The gifts that belong to the order. A list in the page's sample, an object in its table. */
export type GiftRules = GiftRule[] | GiftRule | null;
/** @description An order. PlayAuto can add further fields. */
export interface Order {
    sol_no?: number;
    /** @description The order number (주문 고유번호). */
    uniq: string;
    /** @description The number of the order that this one copies (원본 주문 고유번호). */
    ori_uniq?: string | null;
    /** @description The bundle number (묶음번호). It can be missing right after an order was collected. */
    bundle_no?: AnyBundleNumber;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    dupl_doubt_yn?: Flag;
    /**
     * @description The status of an order. Others are possible.
     *
     *     - `결제완료`: Paid.
     *     - `신규주문`: New, not yet instructed.
     *     - `출고대기`: Waiting for release.
     *     - `출고보류`: Release held.
     *     - `운송장출력`: Waybill printed.
     *     - `출고완료`: Released.
     *     - `배송중`: On its way.
     *     - `배송완료`: Delivered.
     *     - `구매결정`: Purchase confirmed.
     *     - `취소요청`: Cancellation requested.
     *     - `취소완료`: Canceled.
     *     - `반품요청`: Return requested.
     *     - `반품접수`: Return received.
     *     - `반품회수완료`: Returned goods collected.
     *     - `반품교환요청`: Return instead of exchange requested.
     *     - `반품완료`: Returned.
     *     - `교환요청`: Exchange requested.
     *     - `교환접수`: Exchange received.
     *     - `교환완료`: Exchanged.
     *     - `교환회수완료`: Goods for exchange collected.
     *     - `맞교환요청`: Direct exchange requested.
     *     - `맞교환완료`: Directly exchanged.
     *     - `주문재확인`: To be checked again.
     *     - `주문보류`: Order held.
     *     - `판매완료`: Sale completed.
     */
    ord_status: OrderStatus;
    /** @description The carrier's code, a number here. `setInvoice` takes a string. */
    carr_no?: AnyCarrierNumber;
    /** @description The carrier's code (택배사코드), a number in some responses. Requests take it as a string. */
    carr_ser_no?: AnyCarrierNumber;
    carr_name?: string | null;
    carr_ser_name?: string | null;
    /** @description The tracking number (송장번호). */
    invoice_no?: string | null;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    ship_plan_date?: Day;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    shop_name?: string;
    shop_id?: string;
    seller_nick?: string;
    /** @description The order number of the shop. If it is empty, see `shop_ord_no_real`. */
    shop_ord_no?: string;
    shop_ord_no_real?: string;
    shop_sale_no?: string;
    shop_sale_name?: string;
    shop_sku_cd?: string | null;
    shop_opt_name?: string;
    sale_cnt?: number;
    shop_add_opt_name?: string;
    ship_method?: "무료배송" | "선결제" | "착불" | "조건부배송" | "방문수령" | "퀵배송" | "일반우편" | "설치배송" | "기타" | (string & {});
    /**
     * @description The promise of delivery.
     *
     *     - `normal`: Ordinary (일반).
     *     - `guarantee`: Guaranteed arrival (도착보장).
     *     - `hope`: Delivery on the wanted day (희망일배송).
     *     - `hope_seller_guarantee`: Delivery on the wanted day, guaranteed by the seller.
     */
    delivery_attribute_type?: DeliveryAttribute;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    out_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    pay_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_confirm_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    claim_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    claim_com_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ship_hope_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    api_read_time?: Moment;
    /**
     * @description Whether the order was read through the API.
     *
     *     - `NONE`: Not read (API 미수집주문).
     *     - `CALLED`: Read, and not changed since (API 수집 + 미수정).
     *     - `EDITED`: Read, and changed since (API 수집 + 수정).
     */
    api_read_status?: ApiReadStatus;
    /** @description The amount paid, in the currency of `ord_curr_cd`. Some shops give 0: then see `sales`. */
    pay_amt?: number;
    discount_amt?: number;
    shop_discount?: number;
    seller_discount?: number;
    coupon_discount?: number;
    point_discount?: number;
    /** @description The amount of the sale, in the currency of `ord_curr_cd`. */
    sales?: number;
    shop_cost_price?: number;
    shop_supply_price?: number;
    sales_tax?: number;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    ship_delay_yn?: Flag;
    order_name?: string;
    order_id?: string;
    order_tel?: string;
    order_htel?: string;
    order_email?: string;
    ship_msg?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    out_order_time?: Moment;
    to_ctry_cd?: string;
    to_name?: string;
    to_tel?: string;
    to_htel?: string;
    to_addr1?: string;
    to_addr2?: string;
    to_zipcd?: string;
    ship_cost?: number;
    c_sale_cd?: string;
    ord_curr_cd?: string;
    /** @description The personal customs code (개인통관번호). */
    gprivate_no?: string;
    barcode?: string;
    depot_no?: number;
    depot_name?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    invoice_send_time?: Moment;
    gift_name?: string;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    map_yn?: Flag;
    /** @description Whether the order can be shipped. Always 1 in 결제완료. */
    ship_avail_yn?: Flag;
    ship_unable_reason?: string;
    /** @description The reason of a claim (클레임 사유). */
    ord_status_msg?: string | null;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    exchange_yn?: Flag;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    memo_yn?: Flag;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    bundle_avail_yn?: Flag;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    multi_bundle_yn?: Flag;
    set_no?: number;
    /** @description The units per pack (출고수량). */
    pack_unit?: number;
    /** @description All units to ship (총 출고수량). */
    out_cnt?: number;
    set_name?: string;
    /** @description How it was paid: `0` cash (현금), `1` card (카드), `2` e-money (이머니), `3` unknown (알수없음). */
    pay_method?: PaymentMethod;
    notice_msg?: string;
    order_msg?: string | null;
    shop_ship_no?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    return_wdate?: Moment;
    /** @description The carrier's code (택배사코드), a number in some responses. Requests take it as a string. */
    return_carr_no?: AnyCarrierNumber;
    return_carr_id?: string | null;
    return_invoice_no?: string | null;
    /** @description The gifts that belong to the order. A list in the page's sample, an object in its table. */
    gift_rule?: GiftRules;
    /** @description The bundle number (묶음번호). A number beyond 2^53 is handed out as a string. */
    ori_bundle_no?: AnyBundleNumber;
    /** @description The code of the parent shop (상위 쇼핑몰 코드), such as A077 where `shop_cd` is 1077. */
    pa_shop_cd?: ShopCode;
    opt_custom_cd?: string | null;
    shop_prod_url?: string;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    exchange_ord_yn?: Flag;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    mdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_status_mdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    invoice_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    invoice_print_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ship_com_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    now_time?: Moment;
    /** @description The bundle number (묶음번호). A number beyond 2^53 is handed out as a string. */
    pa_bundle_no?: AnyBundleNumber;
    curr_sign?: string | null;
    detail_url?: string | null;
    to_name_eng?: string | null;
    to_ctry_name_eng?: string | null;
    to_email?: string | null;
    to_state?: string | null;
    to_city?: string | null;
    model_no?: string | null;
    set_cd?: string | null;
    main_prod_no?: number | null;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    memo_complete_yn?: Flag;
    api_id?: string | null;
}
/** @description A product that is matched to an order. */
export interface OrderProduct {
    sol_no?: number;
    /** @description The order number (주문 고유번호) of the row in `results`. */
    uniq?: string;
    /** @description The bundle number (묶음번호). A number beyond 2^53 is handed out as a string. */
    bundle_no?: AnyBundleNumber;
    ord_opt_seq?: number;
    set_no?: number;
    set_name?: string | null;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    add_opt_yn?: Flag;
    ord_opt_name?: string | number;
    prod_no?: number;
    prod_name?: string;
    attri?: string;
    sku_cd?: string;
    stock_cd?: string;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    bundle_avail_yn?: Flag;
    barcode?: string;
    model?: string;
    prod_img?: string;
    opt_sale_cnt?: number;
    pack_unit?: number;
    supp_no?: number;
    supp_name?: string;
}
/** @description One page of orders. */
export interface OrderPage {
    results: Order[];
    /** @description The products that are matched to the orders. Join them by `uniq`. */
    results_prod?: OrderProduct[];
    /** @description All orders found, counted by bundle (검색된 전체 주문건수). */
    recordsTotal?: number;
    /** @description The same as `recordsTotal`. */
    recordsFiltered?: number;
    /** @description All orders found, counted singly. */
    recordsTotalCount?: number;
    /** @description The number of orders by status. */
    statusCount?: {
        [key: string]: number;
    };
    availCount?: Record<string, unknown>;
}
/** @description The order. PlayAuto can add further fields. */
export interface OrderData {
    sol_no?: number;
    /** @description The order number (주문 고유번호). */
    uniq: string;
    ori_uniq?: string | null;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    dupl_doubt_yn?: Flag;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_time?: Moment;
    ord_opt_seq?: number;
    shop_name?: string;
    shop_etc?: string | null;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    shop_id?: string;
    shop_ord_no?: string;
    shop_ord_no_real?: string;
    /**
     * @description The status of an order. Others are possible.
     *
     *     - `결제완료`: Paid.
     *     - `신규주문`: New, not yet instructed.
     *     - `출고대기`: Waiting for release.
     *     - `출고보류`: Release held.
     *     - `운송장출력`: Waybill printed.
     *     - `출고완료`: Released.
     *     - `배송중`: On its way.
     *     - `배송완료`: Delivered.
     *     - `구매결정`: Purchase confirmed.
     *     - `취소요청`: Cancellation requested.
     *     - `취소완료`: Canceled.
     *     - `반품요청`: Return requested.
     *     - `반품접수`: Return received.
     *     - `반품회수완료`: Returned goods collected.
     *     - `반품교환요청`: Return instead of exchange requested.
     *     - `반품완료`: Returned.
     *     - `교환요청`: Exchange requested.
     *     - `교환접수`: Exchange received.
     *     - `교환완료`: Exchanged.
     *     - `교환회수완료`: Goods for exchange collected.
     *     - `맞교환요청`: Direct exchange requested.
     *     - `맞교환완료`: Directly exchanged.
     *     - `주문재확인`: To be checked again.
     *     - `주문보류`: Order held.
     *     - `판매완료`: Sale completed.
     */
    ord_status?: OrderStatus;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_confirm_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    claim_time?: Moment;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    ship_hope_time?: Day;
    ord_status_msg?: string | null;
    order_name?: string;
    order_id?: string;
    order_tel?: string;
    order_htel?: string;
    order_email?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    out_order_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    ord_status_mdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    out_time?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    invoice_send_time?: Moment;
    to_name?: string;
    to_name_eng?: string;
    to_tel?: string;
    to_htel?: string;
    to_zipcd?: string;
    to_addr1?: string;
    to_addr2?: string;
    to_ctry_cd?: string;
    to_ctry_name_eng?: string;
    ship_cost?: number;
    carr_name?: string | null;
    /** @description The carrier's code (택배사코드), a number in some responses. Requests take it as a string. */
    carr_no?: AnyCarrierNumber;
    /** @description The tracking number (송장번호). */
    invoice_no?: string | null;
    /** @description The bundle number (묶음번호). It can be missing right after an order was collected. */
    bundle_no?: AnyBundleNumber;
    ship_method?: "무료배송" | "선결제" | "착불" | "조건부배송" | "방문수령" | "퀵배송" | "일반우편" | "설치배송" | "기타" | (string & {});
    ship_msg?: string;
    shop_sale_no?: string;
    shop_sale_name?: string;
    shop_opt_name?: string;
    sale_cnt?: number;
    shop_add_opt_name?: string;
    ord_curr_cd?: string;
    c_sale_cd?: string;
    pay_amt?: number;
    discount_amt?: number;
    sales?: number;
    shop_cost_price?: number;
    shop_supply_price?: number;
    sales_tax?: number;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    ship_plan_date?: Day;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    ship_delay_yn?: Flag;
    ship_delay_msg?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    pay_time?: Moment;
    gift_name?: string;
    gprivate_no?: string;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    map_yn?: Flag;
    set_no?: number;
    set_pack_unit?: number;
    set_name?: string;
    depot_no?: number;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    out_avail_yn?: Flag;
    pack_unit?: number;
    prod_name?: string;
    sku_cd?: string;
    attri?: string;
    prod_img?: string;
    sale_price?: number;
    depot_name?: string;
    misc1?: string;
    misc2?: string;
    misc3?: string;
    misc4?: string;
    misc5?: string;
    misc6?: string;
    misc7?: string;
    misc8?: string;
    misc9?: string;
    misc10?: string;
    misc11?: string;
    misc12?: string;
    misc13?: string;
    misc14?: string;
    misc15?: string;
    misc16?: string;
    misc17?: string;
    misc18?: string;
    misc19?: string;
    misc20?: string;
    /** @description How it was paid: `0` cash (현금), `1` card (카드), `2` e-money (이머니), `3` unknown (알수없음). */
    pay_method?: PaymentMethod;
    opt_custom_cd?: string | null;
    exchange_ord_yn?: string | number | boolean;
}
export interface OrderDataProduct {
    sol_no?: number;
    uniq?: string;
    ord_opt_seq?: number;
    prod_no?: number;
    depot_no?: number;
    opt_sale_cnt?: number;
    pack_unit?: number;
    sale_price?: number;
    depot_name?: string;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    out_avail_yn?: Flag;
    shop_sale_no?: string;
    shop_sale_name?: string;
    /** @description The bundle number (묶음번호). A number beyond 2^53 is handed out as a string. */
    bundle_no?: AnyBundleNumber;
    ord_opt_name?: string;
    sku_cd?: string;
    prod_img?: string;
    prod_name?: string;
    attri?: string;
}
export interface OrderDataOption {
    prod_no?: number;
    pack_unit?: number;
    cost_price?: number;
    ord_opt_seq?: number;
    opt_sale_cnt?: number;
}
export interface OrderMemo {
    wdate?: string | number;
    mdate?: string | number;
    /** @description 등록 or 완료. */
    memo_status?: string | number;
    /** @description Who wrote it (메모 작성자명). */
    name?: string | number;
    /** @description The text (메모내용). */
    content?: string | number;
}
/** @description An order with its products, options and memos. */
export interface OrderDetail {
    order_data: OrderData | OrderData[];
    prod_list?: OrderDataProduct[] | Record<string, unknown>;
    ord_opt_list?: OrderDataOption[] | Record<string, unknown>;
    memo_list?: OrderMemo[] | Record<string, unknown>;
}
/** @description Whether to merge with orders in 출고대기 and 출고보류 that belong to the same bundle (주문 묶음 여부). */
export type AutoBundle = boolean;
/**
 * @description Whether to leave out orders suspected of being duplicates (중복의심주문 제외 여부).
 *
 *     - `Y`: Leave them out (제외 후 작업).
 *     - `N`: Do not leave them out (제외하지 않고 작업).
 * @default N
 * @enum {string}
 */
export type WithoutSuspectedDuplicates = "Y" | "N";
/** @description The orders of bundles. */
export interface InstructionByBundle {
    /** @description The bundle numbers (주문묶음번호 리스트). With them `sdate` and `edate` are ignored. */
    bundle_codes: BundleNumber[];
    /** @description Whether to merge with orders in 출고대기 and 출고보류 that belong to the same bundle (주문 묶음 여부). */
    auto_bundle: AutoBundle;
    /**
     * @description Whether to leave out orders suspected of being duplicates (중복의심주문 제외 여부).
     *
     *     - `Y`: Leave them out (제외 후 작업).
     *     - `N`: Do not leave them out (제외하지 않고 작업).
     */
    dupl_doubt_except_yn?: WithoutSuspectedDuplicates;
    /** @description Ignored. */
    sdate?: string;
    /** @description Ignored. */
    edate?: string;
}
/** @description All new orders of a period. */
export interface InstructionByPeriod {
    /** @description Whether to merge with orders in 출고대기 and 출고보류 that belong to the same bundle (주문 묶음 여부). */
    auto_bundle: AutoBundle;
    /**
     * @description Whether to leave out orders suspected of being duplicates (중복의심주문 제외 여부).
     *
     *     - `Y`: Leave them out (제외 후 작업).
     *     - `N`: Do not leave them out (제외하지 않고 작업).
     */
    dupl_doubt_except_yn?: WithoutSuspectedDuplicates;
    /**
     * Format: date
     * @description The first day (조회 시작일), `YYYY-MM-DD`.
     */
    sdate: string;
    /**
     * Format: date
     * @description The last day (조회 종료일), `YYYY-MM-DD`.
     */
    edate: string;
}
/** @description The orders to move, by bundle or by period. */
export type Instruction = InstructionByBundle | InstructionByPeriod;
/** @description The orders were moved to 출고대기. */
export interface InstructionSuccess {
    /**
     * @description Success.
     * @constant
     */
    results: "성공";
}
/** @description The orders were not moved. */
export interface InstructionResultFailure {
    /**
     * @description Failure.
     * @constant
     */
    results: "실패";
}
/** @description The carrier and tracking number of one bundle. */
export interface TrackingUpdate {
    /** @description PlayAuto's bundle number (묶음번호). Always a string: it can be larger than 2^53, beyond which a JavaScript number is not exact. */
    bundle_no: BundleNumber;
    /**
     * @description The carrier's code from `listCarriers` (택배사코드). The page calls the carrier 배송사, its code 택배사코드 and 택배사번호. Some codes as seen by public clients; take yours from `listCarriers`.
     *
     *     - `4`: CJ대한통운.
     *     - `5`: 한진택배.
     *     - `6`: 로젠택배.
     *     - `68`: The seller's own delivery (자체배송).
     */
    carr_no: CarrierNumber;
    /** @description The tracking number (송장번호). */
    invoice_no: string;
}
/** @description The carriers and tracking numbers to set, and how. */
export interface TrackingUpdates {
    /** @description The orders to update (변경할 주문데이터), at least one. */
    orders: TrackingUpdate[];
    /**
     * @description Whether to replace what is already there. The page says this of values already entered (이미 값이 입력되어있는 경우) and of orders with a tracking number (이미 송장번호가 입력되어있는 주문일경우).
     * @default false
     */
    overwrite?: boolean;
    /**
     * @description Whether to leave out orders suspected of being duplicates (중복의심주문 제외 여부).
     *
     *     - `Y`: Leave them out (제외 후 작업).
     *     - `N`: Do not leave them out (제외하지 않고 작업).
     */
    dupl_doubt_except_yn?: WithoutSuspectedDuplicates;
    /**
     * @description The new status of updated orders: `false` 운송장 출력 (waybill printed), `true` 출고완료 (shipped). Orders in 출고보류 and 배송중 keep their status.
     * @default false
     */
    change_complete?: boolean;
}
/** @description The carrier and tracking number of the bundle were set. It does not mean that the status changed. */
export interface TrackingUpdateSuccess {
    /** @description The bundle number of the order (주문 묶음번호). */
    bundle_no: string;
    /**
     * @description Success.
     * @constant
     */
    result: "성공";
    /** @description Empty on success. */
    message?: string;
}
/** @description The bundle was not updated by this call. After a retry, the first call may have updated it. */
export interface TrackingUpdateFailure {
    /** @description The bundle number of the order (주문 묶음번호). */
    bundle_no: string;
    /**
     * @description Failure.
     * @constant
     */
    result: "실패";
    /**
     * @description Why a call, or one item of it, failed. Other codes are possible.
     *
     *     - `400`: A required parameter is missing.
     *     - `401`: The token is not accepted.
     *     - `e1001`: The user was not found.
     *     - `e1002`: The user is inactive.
     *     - `e1003`: The user has left.
     *     - `e1004`: The user is not approved.
     *     - `e1005`: The user could not be authenticated.
     *     - `e1006`: The user is not approved for the Open API.
     *     - `e1007`: The operator must be `and` or `or`.
     *     - `e1008`: The type must be `exact` or `partial`.
     *     - `e1009`: One of `uniq`, `inq_uniq`, `prod_no` and `ol_shop_no` is required.
     *     - `e1010`: The first date is not valid.
     *     - `e1011`: The last date is not valid.
     *     - `e1012`: The shop code is unknown.
     *     - `e1013`: The shop account already exists.
     *     - `e1014`: The number of shop accounts has reached its limit.
     *     - `e1015`: There is no such shop account.
     *     - `e1016`: The version is not supported.
     *     - `e1017`: The response would be larger than 10 MB. Lower `length`.
     *     - `e1018`: Only SET or RELEASE is allowed.
     *     - `e1019`: The first and the last date are both needed.
     *     - `e1020`: The first and the last date are both needed.
     *     - `e1999`: An error without a code of its own.
     *     - `e2001`: The bundle number is not shown in the menu [출고관리].
     *     - `e2002`: The bundle number is missing.
     *     - `e2003`: The carrier code is not valid.
     *     - `e2004`: The tracking number is missing.
     *     - `e2005`: The bundle number is unknown.
     *     - `e2006`: Orders of one bundle must have the same carrier and tracking number.
     *     - `e2007`: Delivery data is already entered.
     *     - `e2008`: The bundle has no order.
     *     - `e2009`: An order is not in the status 신규주문.
     *     - `e2040`: The order cannot be shipped.
     *     - `e2043`: The tracking number could not be updated. Try again.
     *     - `e2044`: More than 3,000 orders were requested.
     *     - `e2059`: Orders are duplicates.
     *     - `e2060`: The order cannot be held.
     *     - `e2061`: The order number `uniq` is unknown.
     *     - `e2065`: The first date is after the last date.
     *     - `e2999`: An error without a code of its own.
     *     - `e3001`: The SKU code is longer than 40 characters.
     *     - `e3008`: The SKU code already exists.
     *     - `e3015`: The depot is unknown.
     *     - `e4014`: The category is not supported.
     *     - `e4033`: The product number is unknown.
     *     - `e5001`: The inquiry is already answered.
     *     - `e5002`: The inquiry is unknown.
     *     - `e7003`: A date is not valid.
     *     - `e7004`: A date is not valid.
     *     - `e7012`: A count is not valid.
     *     - `e8001`: The order number `uniq` is unknown.
     *     - `e8004`: The type of the memo is not valid.
     */
    error_code?: PlayAutoErrorCode;
    /** @description The reasons, sentences for people (실패사유). */
    messages?: string[];
    /** @description The reason in place of `messages` (실패시 실패사유). */
    message?: string;
}
/** @description The result of one bundle, with `result` 성공 (success) or 실패 (failure). */
export type TrackingUpdateResult = TrackingUpdateSuccess | TrackingUpdateFailure;
/** @description One result per bundle number. Tell them apart by `bundle_no`, since no order is promised. */
export type TrackingUpdateResults = TrackingUpdateResult[];
/** @description The results, or why the call failed. */
export type TrackingUpdateResponse = TrackingUpdateResults | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
/** @description The bundles to hold, and why. */
export interface OrderHold {
    /** @description The bundle numbers (묶음번호). */
    bundle_codes: BundleNumber[];
    /** @description The reason. */
    holdReason: string;
    /** @description The status, such as 출고대기 or 주문보류. */
    status: string;
}
/** @description A carrier. */
export interface Carrier {
    /** @description The carrier's code (택배사 코드). Requests take it as a string, in `carr_no`. */
    carrier_code: number | string;
    /** @description The carrier's name (택배사 명칭). */
    carrier_name?: string;
}
/** @description The carriers. */
export type Carriers = Carrier[];
/** @description A shop, and with `used` an account at it. */
export interface Shop {
    /** @description The name of the shop (쇼핑몰 이름). */
    shop_name?: string;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd: ShopCode;
    /** @description The account at the shop (쇼핑몰 아이디), only with `used`. */
    shop_id?: string;
    /** @description The account's alias (별칭), only with `used`. */
    seller_nick?: string;
    /** @description Whether it can be used: 1 (가능) or 0 (불가), with `usable_shop`. */
    usable?: number | string;
}
/** @description The shops. */
export type Shops = Shop[];
/** @description The account and its new values. */
export interface ShopEdit {
    /** @description The account at the shop. */
    id: string;
    /**
     * Format: password
     * @description The password of the account.
     */
    pwd: string;
    /** @description The shop's code (쇼핑몰 코드). */
    shop_cd: string;
    /** @description The account's alias (별칭). */
    seller_nick?: string;
    /** @description Further fields of the account. Their meaning depends on the shop and is not documented. */
    etc?: {
        etc1?: string;
        etc2?: string;
        etc3?: string;
        etc4?: string;
        etc5?: string;
        etc6?: string;
        etc7?: string;
    };
}
/** @description A depot. */
export interface Depot {
    /** @description The depot's number (배송처 번호), `depot_no` elsewhere. */
    no: number | string;
    sol_no?: number | string;
    /** @description Whether it is the default depot (기본 설정 여부). */
    default_yn?: number | boolean;
    name?: string;
    address?: string;
    zip?: string;
    use_yn?: number | boolean;
    /** @description The person in charge (담당자명). */
    charge_name?: string;
}
/** @description The depots. */
export type Depots = Depot[];
/**
 * @description The work to start. These were seen in public clients; others are possible.
 *
 *     - `ScrapOrder`: Collect orders that are confirmed (발주확인된 주문 수집).
 *     - `ScrapOrderConfirmList`: Collect orders that are paid (결제완료 주문 수집).
 *     - `ScrapOrderAndConfirmDoit`: Confirm orders and collect them (발주확인 후 주문 수집).
 *     - `SyncOrderState`: Synchronize the status of orders (주문동기화).
 *     - `ScrapCS`: Collect inquiries.
 *     - `ScrapEmergencyCS`: Collect urgent messages.
 *     - `ScrapReview`: Collect reviews.
 */
export type WorkAct = "ScrapOrder" | "ScrapOrderConfirmList" | "ScrapOrderAndConfirmDoit" | "SyncOrderState" | "ScrapCS" | "ScrapEmergencyCS" | "ScrapReview" | (string & {});
/** @description The work and the accounts that it is for. */
export interface WorkRequest {
    /**
     * @description The work to start. These were seen in public clients; others are possible.
     *
     *     - `ScrapOrder`: Collect orders that are confirmed (발주확인된 주문 수집).
     *     - `ScrapOrderConfirmList`: Collect orders that are paid (결제완료 주문 수집).
     *     - `ScrapOrderAndConfirmDoit`: Confirm orders and collect them (발주확인 후 주문 수집).
     *     - `SyncOrderState`: Synchronize the status of orders (주문동기화).
     *     - `ScrapCS`: Collect inquiries.
     *     - `ScrapEmergencyCS`: Collect urgent messages.
     *     - `ScrapReview`: Collect reviews.
     */
    act: WorkAct;
    /** @description The accounts. */
    params: {
        /** @description The shop's code (쇼핑몰코드), one per request. */
        site_code: string;
        /** @description The accounts (쇼핑몰아이디) at that shop. */
        site_id: string[];
        /** @description Whether the callback is to name the shop (inferred from the name). */
        show_shop_info_yn?: boolean;
    };
    /**
     * Format: uri
     * @description Where PlayAuto is to send the result.
     */
    api_callback_url?: string;
}
/** @description The result of a work. */
export interface WorkResult {
    /** @description The result. */
    results: {
        /** @description The number of the work. */
        work_no: number | string;
        /** @description What was done, such as 상품문의 수집. */
        job_name?: string;
        /** @description The name of the shop. */
        site_name?: string;
        /** @description The account's alias (별칭). */
        site_nick?: string;
        /** @description The account at the shop. */
        shop_id?: string;
        /** @description 실패 for a failure. The word for success was not seen. */
        status?: "실패" | (string & {});
        /** @description The reasons of a failure. */
        message?: string[] | string;
    };
}
/**
 * @description The work to start. Only this one was seen; others are possible.
 *
 *     - `SEND_INVOICE`: Send carrier and tracking number to the shops.
 */
export type WorkType = "SEND_INVOICE" | (string & {});
/** @description The work and the bundles that it is for. */
export interface WorkSelection {
    /**
     * @description The work to start. Only this one was seen; others are possible.
     *
     *     - `SEND_INVOICE`: Send carrier and tracking number to the shops.
     */
    work_type: WorkType;
    /** @description The bundle numbers (묶음번호), at least one. */
    list: BundleNumber[];
    /** @description Whether the callback is to name the shop (inferred from the name). */
    show_shop_info_yn?: boolean;
    /**
     * Format: uri
     * @description Where PlayAuto is to send the result.
     */
    api_callback_url?: string;
}
/** @description A work that was started. */
export interface StartedWork {
    /** @description The number of the work. A client allows for its absence. */
    work_no?: number | string;
}
/** @description The works that were started. */
export interface StartedWorks {
    results: StartedWork[];
}
/** @description The works to delete. */
export interface WorkDeletion {
    /** @description The numbers of the works. Empty with `is_all`. */
    work_nos: string[];
    /**
     * @description `Y` deletes all works.
     * @enum {string}
     */
    is_all?: "Y" | "N";
}
/**
 * @description The date that `sdate` and `edate` are about.
 *
 *     - `wdate`: When the product was added (등록일).
 *     - `mdate`: When it was changed (수정일).
 *     - `sale_etime`: When its sale ends (판매종료일).
 * @default wdate
 */
export type ProductDateType = "wdate" | "mdate" | "sale_etime" | (string & {});
/** @description The status of the sale, empty for a master product. */
export type SaleStatus = "판매대기" | "승인대기" | "반려" | "판매중" | "종료대기" | "수정대기" | "판매중지" | "일시품절" | (string & {});
/** @description What to list. An unused filter is left out or empty text. */
export interface ProductSearch {
    /** @description The first product (검색 시작 값), from 0. */
    start?: number;
    /**
     * @description The number of products (조회할 상품 갯수).
     * @default 100
     */
    length?: number;
    /** @description A field and `asc` or `desc`, such as `wdate desc`. */
    orderby?: string;
    /** @description Where to search for `search_word`. */
    search_key?: "all" | "sku_cd" | "shop_sale_name" | "c_sale_cd" | "brand_code" | "barcode" | "global_barcode" | "isbn" | "model" | "keyword" | "shop_sale_no" | "memo" | "std_ol_group_cd" | "shop_promotion_name" | (string & {});
    /** @description One text to search for. For several see `multi_search_word`. */
    search_word?: string;
    /**
     * @description How to search.
     * @default partial
     */
    search_type?: "exact" | "partial" | (string & {});
    /**
     * @description The date that `sdate` and `edate` are about.
     *
     *     - `wdate`: When the product was added (등록일).
     *     - `mdate`: When it was changed (수정일).
     *     - `sale_etime`: When its sale ends (판매종료일).
     */
    date_type?: ProductDateType;
    /**
     * Format: date
     * @description The first day, `YYYY-MM-DD`.
     */
    sdate: string;
    /**
     * Format: date
     * @description The last day, `YYYY-MM-DD`.
     */
    edate: string;
    /** @description The category's number (솔루션 카테고리 코드). */
    sol_cate_no?: string;
    /** @description Products with options (`Y`) or without (`N`). Empty text for all. */
    opt_yn?: "Y" | "N" | (string & {});
    /** @description The shop's code (쇼핑몰코드), `only_mas` for master products. */
    shop_cd?: string;
    /** @description The template's number (템플릿코드). */
    template_no?: string;
    /** @description The number of the template for top and bottom (머리말/꼬리말 템플릿코드). */
    addcontent_no?: string;
    sale_status?: SaleStatus[];
    /** @description The depot's code (배송처 코드). */
    depot_no?: string;
    /** @description The status of the options (옵션 상태). */
    opt_status?: string;
    /** @description The field of `multi_search_word`. */
    multi_type?: "c_sale_cd" | "shop_sale_no" | "sku_cd" | "shop" | (string & {});
    /** @description Several values, here as a list. */
    multi_search_word?: string[];
    /**
     * @description Whether to list master products too (마스터상품 노출여부).
     * @default true
     */
    view_master?: boolean;
}
/** @description The kind of options (옵션구분). */
export type OptionType = "옵션없음" | "조합형" | "독립형" | (string & {});
/** @description A list of texts, empty text if there are none. */
export type TextsOrEmpty = string[] | string;
/** @description How it is taxed. */
export type TaxType = "과세" | "면세" | "영세" | "비과세" | (string & {});
/** @description Who pays for delivery. */
export type ShipPriceType = "무료" | "조건부무료" | "착불" | "선결제" | (string & {});
/** @description 정상 (in stock) or 품절 (sold out). */
export type OptionStatus = "정상" | "품절" | (string & {});
/** @description An option. The fields of the SKU product are absent if stock is not managed (재고관리 미사용시 미노출). */
export interface OnlineOption {
    sale_opt_seq?: number;
    deal_type?: "일반" | "추가구매" | (string & {});
    opt_sort1?: string;
    opt_sort2?: string;
    opt_sort3?: string;
    opt_name1?: string;
    opt_name2?: string | null;
    opt_name3?: string | null;
    /** @description 정상 (in stock) or 품절 (sold out). */
    opt_status?: OptionStatus;
    add_item_name?: string;
    add_item_opt_name?: string;
    opt_add_price?: number;
    prod_no?: number | null;
    sku_cd?: string;
    prod_name?: string;
    stock_cd?: string;
    stock_cnt?: number;
    model_no?: string;
    pack_unit?: number;
    depot_no?: number | null;
    set_cd?: string;
    set_name?: string;
    set_sale_price?: string | number | null;
}
/** @description The notice of product information (품목정보고시). */
export interface ProductNotice {
    infoCode?: string;
    infoName?: string;
    infoDetail?: {
        [key: string]: string;
    } | string;
}
/** @description A product at one shop, or a master product. PlayAuto can add further fields. */
export interface OnlineProduct {
    sol_no?: number;
    /** @description The number of the product at one shop (상품고유값). */
    ol_shop_no?: number;
    /** @description The seller's code (판매자관리코드). */
    c_sale_cd?: string;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    shop_name?: string;
    shop_id?: string;
    template_no?: number | null;
    shop_sale_name_addcontent_no?: number | null;
    addcontent_no?: number | null;
    shop_sale_name?: string;
    /** @description The status of the sale, empty for a master product. */
    sale_status?: SaleStatus;
    sale_cnt_limit?: number;
    sale_price?: number;
    cost_price?: number;
    supply_price?: number;
    street_price?: number;
    /** @description The kind of options (옵션구분). */
    opt_type?: OptionType;
    /** @description A list of texts, empty text if there are none. */
    input_opt_names?: TextsOrEmpty;
    /** @description How it is taxed. */
    tax_type?: TaxType;
    /** @description Who pays for delivery. */
    ship_price_type?: ShipPriceType;
    ship_price?: number;
    shop_sale_no?: string | null;
    sale_img1?: string;
    sale_img2?: string;
    sale_img3?: string;
    sale_img4?: string;
    sale_img5?: string;
    sale_img6?: string;
    sale_img7?: string;
    sale_img8?: string;
    sale_img9?: string;
    sale_img10?: string;
    sale_img11?: string;
    detail_desc?: string;
    /** @description A list of texts, empty text if there are none. */
    keywords?: TextsOrEmpty;
    model?: string;
    model_no?: string;
    brand?: string;
    maker?: string;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    mdate?: Moment;
    /** @description Whether it is a single product: 0 일반, 1 단일. */
    std_ol_yn?: Flag;
    options?: OnlineOption[];
    /** @description The notice of product information (품목정보고시). */
    prod_noti_data?: ProductNotice;
    sol_cate_no?: number;
}
/** @description One page of products by code. */
export interface ProductPage {
    results: {
        [key: string]: OnlineProduct[];
    } | unknown[];
    /** @description The number of master products found (검색된 마스터상품 수). */
    ol_count?: number;
    /** @description The number of ordinary products (일반상품 수). */
    normal_count?: number;
    /** @description The number of single products (단일상품 수). */
    single_count?: number;
}
/** @description Whether certificates are given. */
export type CertType = "인증유형등록" | "인증대상아님" | "상세설명내등록" | (string & {});
/** @description An option. With a set product one option has several rows with the same `sale_opt_seq`. */
export interface ProductOption {
    sale_opt_seq?: number;
    /** @description 정상 (in stock) or 품절 (sold out). */
    status?: OptionStatus;
    opt_name1?: string;
    opt_name2?: string | null;
    opt_name3?: string | null;
    add_price?: number;
    stock_cnt?: number;
    set_no?: number | null;
    prod_no?: number | null;
    depot_no?: number | null;
    pack_unit?: number;
    sku_cd?: string | null;
    prod_name?: string | null;
    prod_img?: string | null;
    global_barcode_type?: "UPC" | "EAN" | "KAN" | "JAN" | "HS코드" | (string & {});
    global_barcode?: string | null;
    prod_weight?: number | null;
    barcode?: string | null;
    stock_cd?: string | null;
    stock_cnt_enable?: number | null;
    stock_cnt_safe?: number | null;
    sale_price?: number | null;
    cost_price?: number | null;
    supply_price?: number | null;
    set_name?: string | null;
    set_sale_price?: string | number | null;
}
/** @description A product that can be bought with it (추가구매). */
export interface AddedOption {
    sale_opt_seq?: string;
    /** @description 정상 (in stock) or 품절 (sold out). */
    status?: OptionStatus;
    opt_sort?: string;
    opt_sort_desc?: string;
    price?: number;
    stock_cnt?: number;
    prod_no?: number | null;
    depot_no?: number | null;
    pack_unit?: number;
    sku_cd?: string | null;
    prod_name?: string | null;
    prod_img?: string | null;
    global_barcode_type?: "UPC" | "EAN" | "KAN" | "JAN" | "HS코드" | (string & {});
    global_barcode?: string | null;
    stock_cnt_enable?: number | null;
    stock_cnt_safe?: number | null;
    sale_price?: number | null;
    cost_price?: number | null;
    supply_price?: number | null;
    prod_weight?: number | string | null;
}
/**
 * @description The exemption from a certificate.
 *
 *     - `kc_01`: Subject to the safety standard (안전기준준수대상).
 *     - `kc_02`: Bought abroad for the buyer (구매대행).
 *     - `kc_03`: Parallel import (병행수입).
 */
export type CertExemption = "kc_01" | "kc_02" | "kc_03" | (string & {});
/** @description A certificate. */
export interface Certificate {
    ol_shop_cert_seq?: number | Record<string, unknown> | unknown[];
    cert_cd?: string;
    /**
     * @description The exemption from a certificate.
     *
     *     - `kc_01`: Subject to the safety standard (안전기준준수대상).
     *     - `kc_02`: Bought abroad for the buyer (구매대행).
     *     - `kc_03`: Parallel import (병행수입).
     */
    cert_exc_type?: CertExemption;
    cert_ministry?: string;
    cert_no?: string;
    cert_model?: string;
    cert_cname?: string;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    cert_date?: Day;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    cert_expire_date?: Day;
}
/** @description An online product. PlayAuto can add further fields. */
export interface OnlineProductDetail {
    sol_no?: number;
    /** @description The number of the product at one shop (상품고유값). */
    ol_shop_no: number | string;
    /** @description The seller's code (판매자관리코드). */
    c_sale_cd?: string;
    /** @description The number of the master product (마스터상품 고유번호). */
    sale_no?: number;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    mdate?: Moment;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    shop_name?: string;
    shop_id?: string;
    /** @description Whether it is a single product: 0 일반, 1 단일. */
    std_ol_yn?: Flag;
    /** @description Who pays for delivery. */
    ship_price_type?: ShipPriceType;
    ship_price_free_criteria?: number;
    ship_price?: number;
    /** @description The status of the sale, empty for a master product. */
    sale_status?: SaleStatus;
    sale_cnt_limit?: number;
    sale_price?: number;
    supply_price?: number;
    cost_price?: number;
    street_price?: number;
    shop_sale_name?: string;
    shop_sale_no?: string | null;
    detail_desc?: string;
    shop_sale_name_addcontent_no?: number | null;
    addcontent_no?: number | null;
    template_no?: number | null;
    template_name?: string | null;
    barcode?: string;
    isbn?: number | null;
    /** @description 0: minors can buy it (미성년자 구매가능), 1: they cannot (불가). */
    adult_yn?: Flag;
    /** @description Whether certificates are given. */
    cert_type?: CertType;
    model?: string;
    brand?: string;
    maker?: string;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    made_date?: Day;
    /** @description A date, `YYYY-MM-DD`. “No date” is null, `""` or `0000-00-00`. */
    expire_date?: Day;
    /** @description How it is taxed. */
    tax_type?: TaxType;
    sol_cate_no?: number;
    sol_cate_name?: string;
    sale_img1?: string;
    sale_img2?: string;
    sale_img3?: string;
    sale_img4?: string;
    sale_img5?: string;
    sale_img6?: string;
    sale_img7?: string;
    sale_img8?: string;
    sale_img9?: string;
    sale_img10?: string;
    sale_img11?: string;
    sale_img12?: string;
    sale_img13?: string;
    sale_img14?: string;
    sale_img15?: string;
    madein_no?: number;
    madein_type?: "국내" | "해외" | "원양선" | "기타" | (string & {});
    madein_group?: string | null;
    madein_name?: string | null;
    madein_etc?: string | null;
    /** @description A flag, 0 or 1 on the wire, in some places `false` or `true`. */
    multi_madein_yn?: Flag;
    /** @description The kind of options (옵션구분). */
    opt_type?: OptionType;
    opt_sort1?: string;
    opt_sort2?: string;
    opt_sort3?: string;
    opt_sort1_desc?: string;
    opt_sort2_desc?: string;
    opt_sort3_desc?: string;
    /** @description A list of texts, empty text if there are none. */
    input_opt?: TextsOrEmpty;
    /** @description A list of texts, empty text if there are none. */
    keywords?: TextsOrEmpty;
    prod_info?: ProductNotice[];
    opts?: ProductOption[];
    add_opts?: AddedOption[];
    certs?: Certificate[];
    set_info?: Record<string, unknown>;
}
/** @description A shop account to sell at. */
export interface SaleSite {
    shop_cd: string;
    shop_id: string;
    /** @description A number from `listTemplates`. */
    template_no: number;
    shop_sale_name?: string;
    shop_sale_name_addcontent_no?: number;
    addcontent_no?: number;
}
/** @description An option. */
export interface OptionInput {
    opt_sort1: string;
    opt_sort2?: string;
    opt_sort3?: string;
    opt_sort1_desc: string;
    opt_sort2_desc?: string;
    opt_sort3_desc?: string;
    sku_cd?: string;
    pack_unit?: number;
    add_price?: number;
    stock_cnt: number;
    weight?: number | string;
    /** @description 정상 (in stock) or 품절 (sold out). */
    status: OptionStatus;
}
/** @description A product that can be bought with it (추가구매). */
export interface AddedOptionInput {
    opt_sort: string;
    opt_sort_desc: string;
    price: number;
    stock_cnt: number;
    sku_cd?: string;
    pack_unit?: number;
    weight?: number | string;
    /** @description 정상 (in stock) or 품절 (sold out). */
    status: OptionStatus;
}
/** @description Where it was made. */
export interface MadeIn {
    /** @description The number of the origin, empty text with `madein_etc`. */
    madein_no: number | "";
    /** @description The origin in words. */
    madein_etc?: string;
    /**
     * @description Whether there are several.
     * @default false
     */
    multi_yn?: boolean;
}
/** @description The notice of product information (품목정보고시). */
export interface NoticeInput {
    /** @description The kind of product, such as `Wear2023`. 대표SKU상품 uses that of the SKU. */
    infoCode: string;
    /** @description The texts that the kind requires. */
    infoDetail: {
        [key: string]: string;
    };
    is_desc_referred?: boolean;
}
/** @description Who pays for delivery. */
export type ShipPriceInput = "무료" | "선결제" | "착불" | (string & {});
/** @description A certificate. */
export interface CertificateInput {
    /** @description `cert_01` to `cert_46`. */
    cert_cd: string;
    /**
     * @description The exemption from a certificate.
     *
     *     - `kc_01`: Subject to the safety standard (안전기준준수대상).
     *     - `kc_02`: Bought abroad for the buyer (구매대행).
     *     - `kc_03`: Parallel import (병행수입).
     */
    cert_exc_type?: CertExemption;
    cert_ministry?: string;
    cert_no: string;
    cert_model?: string;
    cert_cname?: string;
    /** @description `YYYY-MM-DD`. */
    cert_date?: string;
    /** @description `YYYY-MM-DD`. */
    cert_expire_date?: string;
}
/** @description The product to add. */
export interface ProductAddition {
    /** @description The seller's code (판매자관리코드). `__AUTO__` has PlayAuto make one. */
    c_sale_cd: string;
    /** @description The category's number (카테고리코드) from `listCategories`. */
    sol_cate_no: number;
    /** @description The name (상품명), at most 100 bytes, of special characters only `- _ / ~ + . , ( ) [ ] % & ' :`. */
    shop_sale_name: string;
    /** @description Whether minors can buy it (미성년자 구매여부). State it, since the page gives two defaults. */
    adult_yn?: boolean;
    /** @description The price in won, in steps of 10. */
    sale_price: number;
    /** @description The quantity for sale (판매수량). */
    sale_cnt_limit: number;
    /** @description The shops to sell at. */
    site_list: SaleSite[];
    /** @description Whether it is a single product (단일상품여부). */
    std_ol_yn?: "Y" | "N" | (string & {});
    /** @description The SKU code that stands for it (대표 SKU 상품 코드). */
    main_sku_cd?: string;
    /** @description The kind of options (옵션구분). */
    opt_type: OptionType;
    /** @description The options, required unless `opt_type` is 옵션없음. */
    opts?: OptionInput[];
    /** @description Options that the buyer types in (입력형옵션). */
    input_opt?: string[];
    add_opts?: AddedOptionInput[];
    /** @description How it is taxed. */
    tax_type: TaxType;
    /** @description Where it was made. */
    madein: MadeIn;
    /** @description `YYYY-MM-DD`. */
    made_date?: string;
    /** @description `YYYY-MM-DD`. */
    expire_date?: string;
    /** @description The description, in HTML. */
    detail_desc: string;
    brand?: string;
    model?: string;
    maker?: string;
    keywords?: string[];
    /** @description The URL of the first image. */
    sale_img1: string;
    sale_img2?: string;
    sale_img3?: string;
    sale_img4?: string;
    sale_img5?: string;
    sale_img6?: string;
    sale_img7?: string;
    sale_img8?: string;
    sale_img9?: string;
    sale_img10?: string;
    sale_img11?: string;
    prod_info: NoticeInput[];
    /** @description Who pays for delivery. */
    ship_price_type: ShipPriceInput;
    /** @description The delivery fee in won, required unless `ship_price_type` is 무료. */
    ship_price?: number;
    gift_name?: string;
    supply_price?: number;
    cost_price?: number;
    street_price?: number;
    global_barcode_type?: "UPC" | "EAN" | (string & {});
    global_barcode?: number;
    isbn?: number;
    barcode?: string;
    hscd?: string;
    prod_weight?: number;
    /** @description Whether certificates are given. */
    cert_type?: CertType;
    certs?: CertificateInput[];
    /** @description Images for 29CM. The sample has them under `image_info`, the table under the shop's code. */
    add_desc_info?: {
        [key: string]: unknown;
    };
}
export interface AddedSite {
    shop_name?: string;
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    /** @description Empty for the master product. */
    shop_id?: string;
    ol_shop_no?: number | string;
}
/** @description The product was added. A site with an `ol_shop_no` has it. */
export interface ProductAdded {
    /**
     * @description Success.
     * @constant
     */
    result: "성공";
    c_sale_cd?: string;
    site_list?: AddedSite[];
    messages?: string[];
}
/** @description The product was not added or changed. */
export interface ProductResultFailure {
    /**
     * @description Failure.
     * @constant
     */
    result: "실패";
    c_sale_cd?: string;
    /** @description The reasons. */
    messages?: string[];
    /** @description The reason. */
    message?: string;
}
/** @description A certificate, with the fields to change. */
export interface CertificateEdit {
    cert_cd?: string;
    /**
     * @description The exemption from a certificate.
     *
     *     - `kc_01`: Subject to the safety standard (안전기준준수대상).
     *     - `kc_02`: Bought abroad for the buyer (구매대행).
     *     - `kc_03`: Parallel import (병행수입).
     */
    cert_exc_type?: CertExemption;
    cert_ministry?: string;
    cert_no?: string;
    cert_model?: string;
    cert_cname?: string;
    cert_date?: string;
    cert_expire_date?: string;
}
/** @description The product and its new values. */
export interface ProductEdit {
    /** @description The seller's code (판매자관리코드). */
    c_sale_cd: string;
    /** @description The shop's code, `master` for the master product. */
    shop_cd: string;
    /** @description The account at the shop, `master` for the master product. */
    shop_id: string;
    /** @description Whether to change the linked products at the shops too. */
    edit_slave_all?: boolean;
    template_no?: number;
    shop_sale_name_addcontent_no?: number;
    addcontent_no?: number;
    /** @description The category's number (카테고리코드) from `listCategories`. */
    sol_cate_no?: number;
    /** @description The name (상품명), at most 100 bytes, of special characters only `- _ / ~ + . , ( ) [ ] % & ' :`. */
    shop_sale_name?: string;
    /** @description Whether minors can buy it (미성년자 구매여부). State it, since the page gives two defaults. */
    adult_yn?: boolean;
    /** @description The price in won, in steps of 10. */
    sale_price?: number;
    /** @description The quantity for sale (판매수량). */
    sale_cnt_limit?: number;
    /** @description Whether it is a single product. Without it an ordinary one is looked for. */
    std_ol_yn?: "Y" | "N" | (string & {});
    main_sku_cd?: string;
    /** @description The kind of options (옵션구분). */
    opt_type?: OptionType;
    opts?: OptionInput[];
    /** @description Options that the buyer types in (입력형옵션). */
    input_opt?: string[];
    add_opts?: AddedOptionInput[];
    /** @description How it is taxed. */
    tax_type?: TaxType;
    /** @description Where it was made. */
    madein?: MadeIn;
    /** @description `YYYY-MM-DD`. */
    made_date?: string;
    /** @description `YYYY-MM-DD`. */
    expire_date?: string;
    /** @description The description, in HTML. */
    detail_desc?: string;
    brand?: string;
    model?: string;
    maker?: string;
    keywords?: string[];
    /** @description The URL of the first image. */
    sale_img1?: string;
    sale_img2?: string;
    sale_img3?: string;
    sale_img4?: string;
    sale_img5?: string;
    sale_img6?: string;
    sale_img7?: string;
    sale_img8?: string;
    sale_img9?: string;
    sale_img10?: string;
    sale_img11?: string;
    prod_info?: NoticeInput[];
    /** @description Who pays for delivery. */
    ship_price_type?: ShipPriceInput;
    /** @description The delivery fee in won, required unless `ship_price_type` is 무료. */
    ship_price?: number;
    gift_name?: string;
    supply_price?: number;
    cost_price?: number;
    street_price?: number;
    global_barcode_type?: "UPC" | "EAN" | (string & {});
    global_barcode?: number;
    isbn?: number;
    barcode?: string;
    hscd?: string;
    prod_weight?: number;
    /** @description Whether certificates are given. */
    cert_type?: CertType;
    certs?: CertificateEdit[];
    /** @description Images for 29CM, as in `add_desc_info` of `addOnlineProduct`. */
    set_info?: {
        [key: string]: unknown;
    };
}
/** @description The product was changed. */
export interface ProductEdited {
    /**
     * @description Success.
     * @constant
     */
    result: "성공";
    c_sale_cd?: string;
    message?: string;
}
/** @description The product was changed, in the form of the page's sample. */
export interface ProductEditedByStatus {
    /**
     * @description Success.
     * @enum {unknown}
     */
    status: true | "true";
    c_sale_cd?: string;
    message?: string;
}
/** @description A category. PlayAuto can add further fields. */
export interface Category {
    /** @description The number of the category. */
    sol_cate_no?: number | string;
    /** @description The name of the category. */
    sol_cate_name?: string;
    shop_cd?: string;
}
/** @description The categories. */
export type Categories = Category[];
/** @description A template. */
export interface Template {
    /** @description The number of the template. */
    template_no?: number | string;
    name?: string;
    /** @description The number of products that use it. */
    apply_prod_cnt?: number;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    mdate?: Moment;
    register_name?: string;
}
/** @description The templates of one account. */
export interface ShopTemplates {
    /**
     * @description The shop's code (쇼핑몰코드). Some codes as seen; take yours from `listShops`.
     *
     *     - `1077`: Naver Smart Store, second code (스마트스토어 -B).
     *     - `2005`: imweb (아임웹).
     *     - `Z000`: Master products of PlayAuto (마스터 온라인상품).
     *     - `A001`: Auction (옥션).
     *     - `A006`: Gmarket (지마켓).
     *     - `A027`: 바이즐, 인터파크 in one client.
     *     - `A077`: Naver Smart Store (스마트스토어).
     *     - `A112`: 11st (11번가).
     *     - `A133`: The Hyundai (더현대).
     *     - `B118`: MakeShop (메이크샵).
     *     - `B378`: Coupang (쿠팡).
     *     - `B688`: Talk Store (톡스토어).
     */
    shop_cd?: ShopCode;
    shop_name?: string;
    shop_id?: string;
    template_info?: Template[];
}
/** @description The templates by account. */
export type Templates = ShopTemplates[];
/** @description What to list. An unused filter is left out or empty text. */
export interface StockSearch {
    /**
     * @description The first row, from 0.
     * @default 0
     */
    start?: number;
    /** @description The number of rows, called `length` in other lists. Seen: 100 and 1000. */
    limit?: number;
    /** @description The field to sort by, such as `wdate`. */
    orderbyColumn?: string;
    /** @description The order of the sort. */
    orderbyType?: "ASC" | "DESC" | (string & {});
    /** @description Where to search for `search_word`. */
    search_key?: "all" | "prod_name" | (string & {});
    /** @description The text to search for. */
    search_word?: string;
    /** @description How to search. */
    search_type?: "exact" | "partial" | (string & {});
    /** @description The date that `sdate` and `edate` are about. */
    date_type?: "wdate" | "mdate" | (string & {});
    /** @description The first day, `YYYY-MM-DD`. */
    sdate?: string;
    /** @description The last day, `YYYY-MM-DD`. */
    edate?: string;
    /** @description The number of the supplier (매입처). */
    supp_no?: number;
    /** @description The number of the depot (배송처). */
    depot_no?: number;
}
/** @description The stock of one SKU product at one depot. PlayAuto can add further fields. */
export interface StockRow {
    prod_no?: number | string;
    /** @description The SKU code. */
    sku_cd: string;
    prod_name?: string;
    /** @description The attribute (속성). */
    attri?: string | null;
    prod_img?: string | null;
    brand?: string | null;
    depot_no?: number | string;
    depot_name?: string | null;
    stock_status?: string | number | null;
    sale_price?: number | string | null;
    cost_price?: number | string | null;
    supply_price?: number | string | null;
    /** @description The real stock (실재고), a number or its digits as text. */
    stock_cnt_real?: number | string;
    /** @description The stock for sale (판매가능). */
    stock_cnt?: number | string;
    /** @description The safety stock (안전재고). */
    stock_cnt_safe?: number | string | null;
    out_cnt_accum?: number | string | null;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    wdate?: Moment;
    /** @description A date and time, `YYYY-MM-DD HH:mm:ss`. “No date” is null, `""` or `0000-00-00 00:00:00`. */
    mdate?: Moment;
}
/** @description One page of stock. */
export interface StockPage {
    results: StockRow[];
    /** @description All rows found. */
    recordsTotal?: number;
}
/** @description A SKU product at a depot. */
export interface StockKey {
    /** @description The SKU code. */
    sku_cd: string;
    /** @description The number of the depot. */
    depot_no: number;
}
/** @description The change, and the products that it is for. */
export interface StockChange {
    /** @description The SKU products, at least one. */
    stocks: StockKey[];
    /** @description Which stock to change, such as 실재고 (real stock). */
    set: "실재고" | (string & {});
    /**
     * @description The direction.
     *
     *     - `입고`: Add to the stock.
     *     - `출고`: Take from the stock.
     */
    type: "입고" | "출고" | (string & {});
    /** @description How many units to add or take, above 0. */
    count: number;
}
/** @description The stock was changed. */
export interface StockChanged {
    /**
     * @description Success.
     * @constant
     */
    result: "성공";
}
/** @description The stock was not changed. */
export interface StockChangeFailure {
    /**
     * @description Failure.
     * @constant
     */
    result: "실패";
}
/** @description The answer to one inquiry. */
export interface InquiryAnswer {
    /** @description The number of the inquiry. */
    inq_uniq: string;
    /** @description The title of the answer. */
    title?: string;
    /** @description The text of the answer. */
    content: string;
}
/** @description The answers. */
export interface InquiryAnswers {
    /** @description The answers, at least one. */
    inquirys: InquiryAnswer[];
}
/** @description The result of one answer. */
export interface InquiryAnswerResult {
    /** @description Success or failure. */
    result: "성공" | "실패" | (string & {});
    /** @description The reason of a failure. */
    message?: string;
    /**
     * @description Why a call, or one item of it, failed. Other codes are possible.
     *
     *     - `400`: A required parameter is missing.
     *     - `401`: The token is not accepted.
     *     - `e1001`: The user was not found.
     *     - `e1002`: The user is inactive.
     *     - `e1003`: The user has left.
     *     - `e1004`: The user is not approved.
     *     - `e1005`: The user could not be authenticated.
     *     - `e1006`: The user is not approved for the Open API.
     *     - `e1007`: The operator must be `and` or `or`.
     *     - `e1008`: The type must be `exact` or `partial`.
     *     - `e1009`: One of `uniq`, `inq_uniq`, `prod_no` and `ol_shop_no` is required.
     *     - `e1010`: The first date is not valid.
     *     - `e1011`: The last date is not valid.
     *     - `e1012`: The shop code is unknown.
     *     - `e1013`: The shop account already exists.
     *     - `e1014`: The number of shop accounts has reached its limit.
     *     - `e1015`: There is no such shop account.
     *     - `e1016`: The version is not supported.
     *     - `e1017`: The response would be larger than 10 MB. Lower `length`.
     *     - `e1018`: Only SET or RELEASE is allowed.
     *     - `e1019`: The first and the last date are both needed.
     *     - `e1020`: The first and the last date are both needed.
     *     - `e1999`: An error without a code of its own.
     *     - `e2001`: The bundle number is not shown in the menu [출고관리].
     *     - `e2002`: The bundle number is missing.
     *     - `e2003`: The carrier code is not valid.
     *     - `e2004`: The tracking number is missing.
     *     - `e2005`: The bundle number is unknown.
     *     - `e2006`: Orders of one bundle must have the same carrier and tracking number.
     *     - `e2007`: Delivery data is already entered.
     *     - `e2008`: The bundle has no order.
     *     - `e2009`: An order is not in the status 신규주문.
     *     - `e2040`: The order cannot be shipped.
     *     - `e2043`: The tracking number could not be updated. Try again.
     *     - `e2044`: More than 3,000 orders were requested.
     *     - `e2059`: Orders are duplicates.
     *     - `e2060`: The order cannot be held.
     *     - `e2061`: The order number `uniq` is unknown.
     *     - `e2065`: The first date is after the last date.
     *     - `e2999`: An error without a code of its own.
     *     - `e3001`: The SKU code is longer than 40 characters.
     *     - `e3008`: The SKU code already exists.
     *     - `e3015`: The depot is unknown.
     *     - `e4014`: The category is not supported.
     *     - `e4033`: The product number is unknown.
     *     - `e5001`: The inquiry is already answered.
     *     - `e5002`: The inquiry is unknown.
     *     - `e7003`: A date is not valid.
     *     - `e7004`: A date is not valid.
     *     - `e7012`: A count is not valid.
     *     - `e8001`: The order number `uniq` is unknown.
     *     - `e8004`: The type of the memo is not valid.
     */
    error_code?: PlayAutoErrorCode;
}
/** @description A result for each answer. */
export interface InquiryAnswerResults {
    results: InquiryAnswerResult[];
}
/** @description An account by its authentication key. */
export interface AccountByKey {
    /** @description The authentication key (솔루션 인증키). */
    authentication_key: string;
}
/** @description An account by email address and password. */
export interface AccountByPassword {
    /** @description The email address of the account. */
    email: string;
    /**
     * Format: password
     * @description The password of the account.
     */
    password: string;
}
/** @description The account to issue a token for, by its authentication key or by email address and password. */
export type Account = AccountByKey | AccountByPassword;
/** @description A token. */
export interface IssuedToken {
    /** @description The token, sent as `Authorization: Token <token>`. Valid for 24 hours. */
    token: string;
    /** @description PlayAuto's number of the seller's solution (솔루션). */
    sol_no?: number | string;
}
/** @description The token is in the first element. No response with more than one element was seen. */
export type IssuedTokens = IssuedToken[];
/** @description The token, or why none was issued. */
export type TokenResponse = IssuedTokens | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
export interface GetOrderInput {
    /** @description The order number (주문 고유번호), always a string since it has 19 or 20 digits. */
    uniq: string;
}
export interface ListShopsInput {
    /** @description Whether to list only shops in use (사용중인 쇼핑몰만 조회). */
    used?: "true" | "false" | (string & {});
    /** @description Whether to add the account's further fields (etc 필드 정보 조회). */
    etc_detail?: "true" | "false" | (string & {});
    /** @description Whether to add `usable` (사용가능여부 조회). */
    usable_shop?: "true" | "false" | (string & {});
}
export interface ListDepotsInput {
    /** @description Whether to mask personal data. A third party's table has the default `true`. */
    masking_yn?: boolean;
}
export interface GetWorkInput {
    /** @description The number of the work. */
    work_no: string;
}
export interface GetOnlineProductInput {
    /** @description The number of the online product (온라인상품 고유번호). */
    ol_shop_no: string;
}
export interface ListCategoriesInput {
    /** @description The first row, from 0. */
    start?: number;
    /** @description The number of rows, at most 1,000. */
    length?: number;
}
export interface ListTemplatesInput {
    /** @description Whether to mask personal data. */
    masking_yn?: boolean;
}
